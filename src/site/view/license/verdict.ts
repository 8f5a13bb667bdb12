import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context, Link } from "../context.ts";
import { item, type Row, row } from "../row.ts";
import { checkAddress } from "./check-address.ts";
import { type TreeWords, type VerdictPart, verdictTree } from "./tree.ts";
import { licenseWords } from "./words.ts";

/** The verdict on a license expression in words. */
export interface VerdictView {
  readonly lead: string;
  readonly expression: string;
  readonly outcome: string;
  readonly label: string;
  readonly choose: string | null;
  readonly tree: VerdictPart;
  readonly conditionsTitle: string;
  readonly conditions: readonly Row[];
  readonly computed: string;
  /** The check page with this expression. */
  readonly check: Link;
}

/** The verdict on the license of an entry; null where there is no policy, or the text is no expression. */
export function verdictView(context: Context, expression: string): VerdictView | null {
  const { lang, data, format } = context;
  const verdict = data.facts.verdicts.get(expression);
  if (!verdict?.tree) return null;
  const t = licenseTexts[lang];
  const { outcome, choose, conditions } = verdict;
  return {
    lead: t.verdictText,
    expression,
    outcome,
    label: t.outcomes[outcome],
    choose: choose === null ? null : t.chooseBranch(choose),
    tree: verdictTree(wordsFor(context), verdict.tree),
    conditionsTitle: t.conditions,
    conditions: conditions.flatMap(({ uses, text }) =>
      row(format.either(uses.map((use) => t.uses[use])), [item(text[lang])]),
    ),
    computed: t.computedHint,
    check: { label: t.checkThis, href: context.to(checkAddress(expression)) },
  };
}

function wordsFor({ lang, data, to }: Context): TreeWords {
  const { licenses, exceptions } = data.catalog.licensing;
  return {
    lang,
    words: licenseWords(lang),
    licenseAddress: (id) => (licenses.has(id) ? to(`licenses/${id}/`) : null),
    exceptionAddress: (id) => (exceptions.has(id) ? to(`licenses/exceptions/${id}/`) : null),
  };
}
