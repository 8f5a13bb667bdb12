import type { LicenseContext } from "../../../../licenses/context/context.ts";
import type { CollectedDuties } from "../../../../licenses/context/duties.ts";
import { collectKeptDuties } from "../../../../licenses/context/kept-duties.ts";
import { USES } from "../../../../licenses/report/words.ts";
import { printExpression } from "../../../../licenses/syntax/print.ts";
import type { ExpressionTree } from "../../../../licenses/syntax/tree.ts";
import type { Verdict } from "../../../../licenses/verdict/verdict.ts";
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

/** The duties of an expression for one use, or for each: of what the verdict says to choose, where it says so. */
export function dutyViews(
  words: CheckWords,
  licenses: LicenseContext,
  tree: ExpressionTree,
  { use, choose }: Pick<Verdict, "use" | "choose">,
): readonly UseView[] {
  const uses = use === null ? USES : [use];
  return uses.map((each) =>
    useView(words, collectKeptDuties(tree, choose, each, licenses), choose),
  );
}

function useView(words: CheckWords, collected: CollectedDuties, choose: string | null): UseView {
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
    remarks: remarksOn(words, collected, choose),
  };
}

function remarksOn(
  words: CheckWords,
  { choose, lifted, notKnown }: CollectedDuties,
  verdictChooses: string | null,
): readonly string[] {
  const { t } = words;
  const open = choose.map((tree) => printExpression(tree));
  const chosen = (verdictChooses === null ? open : [verdictChooses]).map(shortName);
  return [
    ...(chosen.length === 0 ? [] : [fill(t.dutiesFor, { expression: namesOf(words, chosen) })]),
    ...remarksOnLifted(words, lifted),
    ...(notKnown.length === 0 ? [] : [fill(t.notRead, { licenses: namesOf(words, notKnown) })]),
  ];
}
