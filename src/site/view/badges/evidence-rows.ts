import type { Absence, Evidence } from "../../../facts/badges/evidence.ts";
import { TRUST_NAMES } from "../../../facts/badges/words/answers.ts";
import type { Trust } from "../../../schema/generated/observations.ts";
import { badgeAnswerTexts } from "../../i18n/badge-answers.ts";
import type { Context } from "../context.ts";
import { type Item, item, joinNotes, type Row, row } from "../row.ts";
import { safeAddress } from "../safe-address.ts";

/** Where evidence comes from, how far it can be trusted, what it covers, and how old it is; each said once. */
export function evidenceRows(context: Context, evidence: readonly Evidence[]): readonly Row[] {
  const t = badgeAnswerTexts[context.lang];
  const things = evidence.flatMap(measuredThing);
  return [
    ...row(t.window, once(things.map((each) => windowItem(context, each)))),
    ...row(t.source, once(things.map((each) => sourceItem(context, each)))),
    ...row(t.measured, once(things.map((each) => measuredItem(context, each)))),
  ];
}

/** What observations and absences have in common. */
interface Thing extends Pick<Absence, "window" | "measured" | "source" | "subject" | "evidence"> {
  readonly trust: Trust;
}

/** What was measured, and nothing of what the catalogue itself says; that something is not there is observed. */
function measuredThing(evidence: Evidence): readonly Thing[] {
  switch (evidence.type) {
    case "observation":
      return [evidence.observation];
    case "absence":
      return [{ ...evidence.absence, trust: "observed" }];
    case "stated":
      return [];
    default:
      return evidence satisfies never;
  }
}

function windowItem({ lang, format }: Context, { window }: Thing): Item | null {
  if (window === undefined) return null;
  const { fromTo } = badgeAnswerTexts[lang];
  return item(fromTo(format.date(window.from), format.date(window.to)));
}

function sourceItem({ lang }: Context, { source, subject, evidence, trust }: Thing): Item {
  const t = badgeAnswerTexts[lang];
  return item([source.tool, source.version, source.ruleSet].filter(Boolean).join(" "), {
    href: safeAddress(evidence?.url),
    note: joinNotes([
      TRUST_NAMES[trust][lang],
      subject?.tag === undefined ? null : t.tag(subject.tag),
      subject?.commit === undefined ? null : t.commit(subject.commit.slice(0, 10)),
      subject?.digest?.slice(0, 19),
    ]),
  });
}

function measuredItem({ data, format }: Context, { measured }: Thing): Item {
  return item(format.date(measured), { note: format.age(measured, data.facts.asOf) });
}

function once(items: readonly (Item | null)[]): readonly (Item | null)[] {
  const seen = new Map(items.map((each) => [JSON.stringify(each), each]));
  return [...seen.values()];
}
