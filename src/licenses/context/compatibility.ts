import { type ExpressionTree, type Group, isGroup, type Leaf } from "../syntax/tree.ts";
import { type Answer, indexOfBest, indexOfWorst, type PairAnswer } from "./answer.ts";
import type { LicenseContext } from "./context.ts";

/** An answer for every node of an expression: AND is as good as its worst part, OR as its best. */
export type CompatibilityNode =
  | {
      readonly type: "leaf";
      readonly answer: Answer;
      readonly tree: Leaf;
      readonly pair: PairAnswer;
    }
  | (GroupAnswer & { readonly type: "and" })
  | (GroupAnswer & {
      readonly type: "or";
      /** The place of the part to choose. */
      readonly chosen: number;
    });

interface GroupAnswer {
  readonly answer: Answer;
  readonly tree: Group<ExpressionTree>;
  readonly parts: readonly CompatibilityNode[];
}

/** Whether a work under an expression may become part of a work that is passed on under another. */
export interface Compatibility {
  readonly answer: Answer;
  /** What decided: the pairs that are as bad as the answer, or all of them where the answer is yes; each once. */
  readonly because: readonly PairAnswer[];
  /** The parts of OR to choose, in the order of the text. */
  readonly choose: readonly ExpressionTree[];
  readonly node: CompatibilityNode;
}

/**
 * Whether a work under the inbound expression may become part of a work that is passed on under the outbound
 * one. Of an outbound OR (dual licensing) every part must fit, of an outbound AND one is enough.
 */
export function answerCompatibility(
  inbound: ExpressionTree,
  outbound: ExpressionTree,
  context: LicenseContext,
): Compatibility {
  const node = answerNode(inbound, outbound, context);
  const because = new Set<PairAnswer>();
  const choose: ExpressionTree[] = [];
  collect(node, node.answer, because, choose);
  return { answer: node.answer, because: [...because], choose, node };
}

function answerNode(
  inbound: ExpressionTree,
  outbound: ExpressionTree,
  context: LicenseContext,
): CompatibilityNode {
  if (!isGroup(inbound)) {
    const pair = answerLeaf(inbound, outbound, context);
    return { type: "leaf", answer: pair.answer, tree: inbound, pair };
  }
  const parts = inbound.parts.map((part) => answerNode(part, outbound, context));
  const answers = parts.map(({ answer }) => answer);
  if (inbound.type === "and") {
    const answer = answers[indexOfWorst(answers)] ?? "unknown";
    return { type: "and", answer, tree: inbound, parts };
  }
  const chosen = indexOfBest(answers);
  return { type: "or", answer: answers[chosen] ?? "unknown", tree: inbound, parts, chosen };
}

function answerLeaf(inbound: Leaf, outbound: ExpressionTree, context: LicenseContext): PairAnswer {
  if (!isGroup(outbound)) return context.pair(context.resolve(inbound), context.resolve(outbound));
  const [first, ...rest] = outbound.parts;
  const better = outbound.type === "and" ? indexOfBest : indexOfWorst;
  return rest.reduce(
    (found: PairAnswer, part) => {
      const next = answerLeaf(inbound, part, context);
      return better([found.answer, next.answer]) === 0 ? found : next;
    },
    answerLeaf(inbound, first ?? NOTHING, context),
  );
}

/** Groups have parts; this is what the compiler cannot know. */
const NOTHING: Leaf = { type: "unknown", text: "", start: 0, end: 0 };

function collect(
  node: CompatibilityNode,
  answer: Answer,
  because: Set<PairAnswer>,
  choose: ExpressionTree[],
): void {
  if (node.type === "leaf") {
    if (node.answer === answer) because.add(node.pair);
  } else if (node.type === "or") {
    const part = node.parts[node.chosen];
    if (!part) return;
    choose.push(part.tree);
    collect(part, answer, because, choose);
  } else {
    for (const part of node.parts) collect(part, answer, because, choose);
  }
}
