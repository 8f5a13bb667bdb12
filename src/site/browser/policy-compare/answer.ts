import { compareTexts } from "../../../policies/compare/compare.ts";
import type { PublishedText } from "../../../policies/compare/read-text.ts";
import { comparisonView } from "../../view/policy/comparison/comparison.ts";
import type { CompareQuestion, CompareState, Refusal, TextAddress } from "./messages.ts";

/** So many clauses come in one message: to take them out of it takes no time that anybody notices. */
const AT_ONCE = 40;

/** Loads and compares two texts and tells what changed, part by part; the last state says how it ended. */
export async function answer(
  { before, after, successions, place }: CompareQuestion,
  load: (text: TextAddress) => Promise<PublishedText | Refusal>,
  tell: (state: CompareState) => void,
): Promise<void> {
  const [one, other] = await Promise.all([load(before), load(after)]);
  if ("reason" in one) return tell({ type: "refused", refusal: one });
  if ("reason" in other) return tell({ type: "refused", refusal: other });
  tell({ type: "comparing" });
  const comparison = compareTexts(one, other, successions);
  const view = comparisonView(comparison, { before: one, after: other }, place);
  const { summary, list, isWhole } = view;
  tell({ type: "opening", summary, list, isWhole });
  let nodes = [];
  for (const node of view.clauses) {
    nodes.push(node);
    if (nodes.length < AT_ONCE) continue;
    tell({ type: "clauses", nodes });
    nodes = [];
  }
  if (nodes.length > 0) tell({ type: "clauses", nodes });
  tell({ type: "done" });
}
