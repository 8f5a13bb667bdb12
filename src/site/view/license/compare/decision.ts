import { explainNode } from "../../../../licenses/explain/explain.ts";
import type { Judge } from "../../../../licenses/verdict/judge.ts";
import { type CompareCell, cell } from "./row.ts";
import type { CompareWords } from "./words.ts";

/** The decision on a license with its reason, and what has to be kept to. */
export function decisionCell(
  { words, lang, format }: CompareWords,
  judge: Judge,
  id: string,
): CompareCell {
  const { outcome, tree, conditions } = judge.judge(id);
  const reasons = tree === null ? [] : explainNode(tree).map((text) => text[lang]);
  return cell({
    outcome: { outcome, label: words.outcomes[outcome] },
    texts: [reasons.join(" ")],
    notes: conditions.map(
      ({ uses, text }) => `${format.either(uses.map((use) => words.uses[use]))}: ${text[lang]}`,
    ),
  });
}
