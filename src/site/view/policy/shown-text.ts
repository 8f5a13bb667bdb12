import type { Clause, Policy, PolicyText, PolicyVersion } from "../../../policies/model.ts";
import { originalOf, textIn } from "../../../policies/versions.ts";
import type { Lang } from "../../site-data.ts";

/** The text of a version that a page shows. */
export interface ShownText {
  readonly text: PolicyText;
  readonly lang: Lang;
  /** Whether it is not in the language of the page, because there is no such text. */
  readonly isForeign: boolean;
}

/** The text in the language of the page, else the original, else any; null where a version has none. */
export function shownText(
  policy: Policy,
  version: PolicyVersion | null,
  lang: Lang,
): ShownText | null {
  const text = textIn(version, lang) ?? originalOf(policy, version) ?? version?.texts[0] ?? null;
  if (text === null) return null;
  const own: Lang = text.language === "de" ? "de" : "en";
  return { text, lang: own, isForeign: own !== lang };
}

const known = new WeakMap<PolicyText, ReadonlyMap<string, Clause>>();

/** The clauses of a text by id, the document (`""`) too; found out once for each text. */
export function clausesById(text: PolicyText): ReadonlyMap<string, Clause> {
  const found = known.get(text) ?? new Map(text.clauses.map((clause) => [clause.id, clause]));
  known.set(text, found);
  return found;
}
