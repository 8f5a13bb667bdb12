import { policyComparePageTexts } from "../i18n/policy-compare-page.ts";
import { wireChangeSteps } from "./policy-changes/steps.ts";
import { showTarget } from "./policy-changes/target.ts";
import { atNextFrame, createPace } from "./policy-compare/pace.ts";
import { pageParts } from "./policy-compare/page-parts.ts";
import type { PolicyCompareSettings } from "./policy-compare/settings.ts";
import { appendClauses, fail, hear, type PolicyCompare } from "./policy-compare/show.ts";
import { parsePair } from "./policy-compare/state.ts";
import { wire } from "./policy-compare/wire.ts";
import { byId } from "./search/dom.ts";

/** Any two versions of a policy, compared in the browser by the code that makes the ready pages. */
const settings: PolicyCompareSettings = JSON.parse(
  byId("compare-settings", HTMLScriptElement).text,
);
const base = new URL(settings.root, location.href).href;
const worker = new Worker(new URL(settings.worker, base), { type: "module" });

const page = pageParts();
/** So many that a browser lays them out within a frame. */
const CLAUSES_AT_ONCE = 40;

const compare: PolicyCompare = {
  settings,
  base,
  page,
  ask: (question) => worker.postMessage(question),
  pace: createPace((nodes) => appendClauses(page, nodes), CLAUSES_AT_ONCE, atNextFrame),
  pair: parsePair(location.search),
  job: 0,
};
worker.onmessage = ({ data }) => hear(compare, data);
worker.onerror = () => fail(compare, policyComparePageTexts[settings.lang].failed);
wireChangeSteps();
addEventListener("hashchange", showTarget);
wire(compare);
