import type { LicenseContext } from "../../../../licenses/context/context.ts";
import { type CollectedDuties, collectDuties } from "../../../../licenses/context/duties.ts";
import { USES } from "../../../../licenses/report/words.ts";
import { printExpression } from "../../../../licenses/syntax/print.ts";
import type { ExpressionTree } from "../../../../licenses/syntax/tree.ts";
import type { LicenseUse } from "../../../../schema/generated/license-policy.ts";
import { fill } from "../../../browser/search/texts.ts";
import { dutyCount, MOST_NAMES, namesOf, remarksOnLifted } from "./duty-words.ts";
import { type CheckWords, shortName } from "./words.ts";

/** One duty with the licenses that ask for it. */
export interface DutyView {
  readonly duty: string;
  readonly askedBy: string;
  /** What a license says more exactly, such as `MIT: …`. */
  readonly notes: readonly string[];
}

/** The duties of one use. */
export interface UseView {
  readonly use: string;
  readonly count: string;
  readonly duties: readonly DutyView[];
  /** Sentences on what else holds: for which choice, what an exception takes away, what nobody has read. */
  readonly remarks: readonly string[];
}

/** The duties of an expression for one use, or for each. */
export function dutyViews(
  words: CheckWords,
  licenses: LicenseContext,
  tree: ExpressionTree,
  use: LicenseUse | null,
): readonly UseView[] {
  const uses = use === null ? USES : [use];
  return uses.map((each) => useView(words, collectDuties(tree, each, licenses)));
}

function useView(words: CheckWords, collected: CollectedDuties): UseView {
  const { t } = words;
  return {
    use: words.words.uses[collected.use],
    count: dutyCount(words, collected.duties.length, collected.known),
    duties: collected.duties.map(({ duty, askedBy }) => ({
      duty: words.words.duties[duty],
      askedBy: fill(t.askedBy, {
        licenses: namesOf(
          words,
          askedBy.map(({ license }) => license),
        ),
      }),
      notes: askedBy
        .slice(0, MOST_NAMES)
        .flatMap(({ license, note }) => (note === null ? [] : [`${license}: ${note[words.lang]}`])),
    })),
    remarks: remarksOn(words, collected),
  };
}

function remarksOn(
  words: CheckWords,
  { choose, lifted, notKnown }: CollectedDuties,
): readonly string[] {
  const { t } = words;
  const chosen = choose.map((tree) => shortName(printExpression(tree)));
  return [
    ...(chosen.length === 0 ? [] : [fill(t.dutiesFor, { expression: namesOf(words, chosen) })]),
    ...remarksOnLifted(words, lifted),
    ...(notKnown.length === 0 ? [] : [fill(t.notRead, { licenses: namesOf(words, notKnown) })]),
  ];
}
