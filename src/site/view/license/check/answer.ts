import { OUTCOME_MEANINGS } from "../../../../licenses/explain/outcomes.ts";
import { readExpression } from "../../../../licenses/syntax/read.ts";
import { type ExpressionTree, isGroup } from "../../../../licenses/syntax/tree.ts";
import type { Condition, Verdict } from "../../../../licenses/verdict/verdict.ts";
import { fill } from "../../../browser/search/texts.ts";
import { item, type Row, row } from "../../row.ts";
import { MOST_COMPARED } from "../compare-address.ts";
import { type VerdictPart, verdictTree } from "../tree.ts";
import { type CompatibilityView, compatibilityView } from "./compatibility.ts";
import { dutyViews, type UseView } from "./duties.ts";
import { type ProblemsView, problemsView } from "./problems.ts";
import { type CheckDesk, type CheckWords, shortName } from "./words.ts";

/** Everything that the check page answers for one expression. */
export interface AnswerView {
  /** One sentence for those who do not see the page. */
  readonly announcement: string;
  readonly outcome: string;
  readonly label: string;
  readonly meaning: string;
  /** For what and when this holds. */
  readonly about: string;
  readonly choose: string | null;
  readonly text: ProblemsView;
  /** null where the text is no expression. */
  readonly tree: VerdictPart | null;
  readonly conditions: readonly Row[];
  /** One for each use; empty where nothing can be said. */
  readonly duties: readonly UseView[];
  /** null where nobody asks. */
  readonly compatibility: CompatibilityView | null;
  /** Ids of up to four licenses in it that can be compared; empty where there are fewer than two. */
  readonly comparable: readonly string[];
}

/** Answers for an expression; `outbound` is the license of the work that it goes into, or empty. */
export function answerView(
  words: CheckWords,
  desk: CheckDesk,
  expression: string,
  outbound: string,
): AnswerView {
  const verdict = desk.judge.judge(expression);
  const { tree } = readExpression(expression);
  const { outcome } = verdict;
  const label = words.words.outcomes[outcome];
  return {
    announcement: fill(words.t.answered, {
      expression: shortName(expression),
      outcome: label,
    }),
    outcome,
    label,
    meaning: tree === null ? words.t.noTree : OUTCOME_MEANINGS[outcome][words.lang],
    about: aboutOf(words, verdict),
    choose: verdict.choose === null ? null : shortName(verdict.choose),
    text: problemsView(words, desk, verdict),
    tree: verdict.tree && verdictTree(words, verdict.tree),
    conditions: conditionRows(words, verdict.conditions),
    duties: tree && desk.licenses ? dutyViews(words, desk.licenses, tree, verdict) : [],
    compatibility:
      tree && desk.licenses && outbound !== ""
        ? compatibilityView(words, desk.licenses, tree, outbound)
        : null,
    comparable: tree ? comparableIds(words, tree) : [],
  };
}

function aboutOf({ t, words, format }: CheckWords, { kind, use, asOf }: Verdict): string {
  return fill(t.about, {
    kind: words.kinds[kind],
    use: use === null ? t.everyUse : words.uses[use],
    date: format.date(asOf),
  });
}

/** What has to be kept to, by the uses in which it has to. */
export function conditionRows(
  { words, format, lang }: CheckWords,
  conditions: readonly Condition[],
): readonly Row[] {
  return conditions.flatMap(({ uses, text }) =>
    row(format.either(uses.map((use) => words.uses[use])), [item(text[lang])]),
  );
}

function comparableIds(words: CheckWords, tree: ExpressionTree): readonly string[] {
  const ids = new Set<string>();
  const open: ExpressionTree[] = [tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isGroup(next)) open.push(...next.parts.toReversed());
    else if (next.type === "license" && words.licenseAddress(next.id) !== null) ids.add(next.id);
  }
  return ids.size < 2 ? [] : [...ids].slice(0, MOST_COMPARED);
}
