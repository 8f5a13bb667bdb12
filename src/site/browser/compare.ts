import { pageParts } from "./compare/page-parts.ts";
import type { CompareSettings } from "./compare/settings.ts";
import type { Compare } from "./compare/show.ts";
import { parseCompareState } from "./compare/state.ts";
import { summaryLoader } from "./compare/summaries.ts";
import { wire } from "./compare/wire.ts";
import { loadLicenseData } from "./license-data/load.ts";
import { once } from "./once.ts";
import { byId } from "./search/dom.ts";

/** Licenses side by side: what the command line computes, computed in the browser. */
const settings: CompareSettings = JSON.parse(byId("compare-settings", HTMLScriptElement).text);
const base = new URL(settings.root, location.href).href;
const load = (address: string): Promise<Response> => fetch(address);

const compare: Compare = {
  settings,
  page: pageParts(),
  data: once(() => loadLicenseData(settings, base, load)),
  summary: summaryLoader(base, settings.lang, load),
  state: parseCompareState(location.search),
  latest: 0,
};
wire(compare);
