import { printExpression } from "../licenses/syntax/print.ts";
import type { ExpressionTree, Leaf } from "../licenses/syntax/tree.ts";
import type { Corrector } from "../licenses/verdict/corrections.ts";
import type { Judge } from "../licenses/verdict/judge.ts";
import type { Outcome } from "../licenses/verdict/outcome.ts";
import type { LicenseClaim } from "../sbom/bill.ts";
import type { ClaimReading, Judgement } from "./assessment.ts";
import { type ReadClaim, readClaim } from "./read-claim.ts";
import { type TextsById, textsNamed } from "./texts.ts";
import { leavesOf, replaceLeaves, unknownLeaf } from "./trees.ts";
import { whyJudged } from "./why.ts";

/** What the claims of one file are judged with. */
export interface JudgingTools {
  readonly judge: Judge;
  readonly corrector: Corrector;
  readonly texts: TextsById;
  /** Ids of references that nobody here decided about, although the list has a request of the same id. */
  readonly otherTexts: ReadonlySet<string>;
}

/**
 * Outcomes of claims that name no license of a list; no policy decides them. Where the file itself says that
 * nobody may use the work, people look for a contract; everything else has to be found out first.
 */
const WITHOUT_LICENSE: Readonly<Partial<Record<ClaimReading, Outcome>>> = {
  "no-license": "review",
  unlicensed: "review",
  "no-assertion": "unknown",
  "not-stated": "unknown",
  elsewhere: "unknown",
};

/** Judges a claim; null is a component without any claim. */
export function judgeClaim(claim: LicenseClaim | null, tools: JudgingTools): Judgement {
  const read = readClaim(claim, tools.corrector);
  const outcome = WITHOUT_LICENSE[read.reading];
  const judgement =
    read.tree === null || outcome !== undefined
      ? withoutLicense(read, outcome ?? "unknown", tools)
      : withLicense(read, read.tree, tools);
  const others = judgement.texts.filter(({ id }) => tools.otherTexts.has(id));
  return { ...judgement, why: whyJudged(judgement, others) };
}

type Unexplained = Omit<Judgement, "why">;

function withoutLicense(
  { written, reading, mayMean }: ReadClaim,
  outcome: Outcome,
  { texts }: JudgingTools,
): Unexplained {
  const nothing = { understood: null, tree: null, choose: null, licenses: [], verdict: null };
  return { written, reading, mayMean, outcome, ...nothing, texts: textsNamed([written], texts) };
}

function withLicense(
  { written, reading, mayMean }: ReadClaim,
  tree: ExpressionTree,
  { judge, texts, otherTexts }: JudgingTools,
): Unexplained {
  const trusted = replaceLeaves(tree, (leaf) =>
    otherTexts.has(nameOf(leaf)) ? unknownLeaf(nameOf(leaf)) : leaf,
  );
  const verdict = judge.judgeTree(trusted);
  const leaves = leavesOf(tree);
  const licenses = leaves.filter(({ type }) => type !== "unknown").map(printExpression);
  return {
    ...{ written, reading, mayMean, verdict },
    understood: reading === "words" ? null : printExpression(tree),
    tree: reading === "words" ? null : trusted,
    outcome: verdict.outcome,
    choose: verdict.choose,
    licenses: [...new Set(licenses)],
    texts: textsNamed(leaves.map(nameOf), texts),
  };
}

function nameOf(leaf: Leaf): string {
  return leaf.type === "unknown" ? leaf.text : leaf.id;
}
