import type { LicenseBook } from "../book.ts";
import { printExpression } from "../syntax/print.ts";
import { type ReadExpression, readExpression } from "../syntax/read.ts";
import {
  type ExpressionTree,
  isGroup,
  type Leaf,
  type LicenseLeaf,
  type Span,
} from "../syntax/tree.ts";
import { chooseExpression } from "./choose.ts";
import {
  type Desk,
  findException,
  findLicense,
  findReference,
  isPreferred,
  openDesk,
  withException,
} from "./leaves.ts";
import { worse } from "./outcome.ts";
import type { Condition, LicenseVerdict, Verdict, VerdictContext, VerdictNode } from "./verdict.ts";

/** Answers for one book in one context. */
export interface Judge {
  readonly context: VerdictContext;
  readonly book: LicenseBook;
  /** The verdict on an expression; its time grows with the length of the text. Never throws. */
  judge(expression: string): Verdict;
  /** The verdict on a tree that was put together from several texts; its places in a text mean nothing. */
  judgeTree(tree: ExpressionTree): Verdict;
}

type Judged<T> = Omit<T, keyof Span>;

/** Opens a book for a context; what is found out of a license is kept. */
export function openJudge(book: LicenseBook, context: VerdictContext): Judge {
  const desk = openDesk(book, context);
  const known = new Map<string, Judged<LicenseVerdict>>();
  const answer = (expression: string, { tree, problems }: ReadExpression): Verdict => {
    const node = tree && judgeTree(desk, known, tree);
    return {
      expression,
      outcome: node?.outcome ?? "unknown",
      choose: node && chooseExpression(node),
      tree: node,
      conditions: node?.conditions ?? [],
      problems,
      policy: desk.version?.id ?? null,
      ...context,
    };
  };
  return {
    context,
    book,
    judge: (expression) => answer(expression, readExpression(expression)),
    judgeTree: (tree) => answer(printExpression(tree), { tree, problems: [] }),
  };
}

type Known = Map<string, Judged<LicenseVerdict>>;

function judgeTree(desk: Desk, known: Known, tree: ExpressionTree): VerdictNode {
  if (!isGroup(tree)) return judgeLeaf(desk, known, tree);
  const parts = tree.parts.map((part) => judgeTree(desk, known, part));
  const { start, end } = tree;
  if (tree.type === "and") {
    const outcome = parts.reduce(
      (worst, part) => worse(worst, part.outcome),
      parts[0]?.outcome ?? "unknown",
    );
    return { type: "and", parts, outcome, conditions: allConditions(parts), start, end };
  }
  const chosen = parts.reduce(
    (best, part, index) => (isPreferred(part, parts[best] ?? part) ? index : best),
    0,
  );
  const { outcome = "unknown", conditions = [] } = parts[chosen] ?? {};
  return { type: "or", parts, chosen, outcome, conditions, start, end };
}

function judgeLeaf(desk: Desk, known: Known, leaf: Leaf): VerdictNode {
  const { start, end } = leaf;
  if (leaf.type === "license") return { ...judgeLicense(desk, known, leaf), start, end };
  if (leaf.type === "unknown") {
    return { type: "unknown", text: leaf.text, outcome: "unknown", conditions: [], start, end };
  }
  const { outcome, decision } = findReference(desk, leaf.id);
  const exception = leaf.exception === undefined ? null : findException(desk, leaf.exception, []);
  return {
    type: "reference",
    id: leaf.id,
    exception,
    decision,
    outcome: withException(outcome, exception),
    conditions: [],
    start,
    end,
  };
}

function judgeLicense(desk: Desk, known: Known, leaf: LicenseLeaf): Judged<LicenseVerdict> {
  // Most licenses stand alone; a key that is put together costs more than the verdict.
  const isPlain = !leaf.orLater && leaf.exception === null;
  const key = isPlain ? leaf.id : `${leaf.id}${leaf.orLater ? "+" : ""} ${leaf.exception ?? ""}`;
  const kept = known.get(key);
  if (kept) return kept;
  const judged = judgeNew(desk, known, leaf);
  known.set(key, judged);
  return judged;
}

function judgeNew(desk: Desk, known: Known, leaf: LicenseLeaf): Judged<LicenseVerdict> {
  const { id, exception } = leaf;
  // The list has `GPL-2.0+` as an id of its own; expressions read it as id and plus.
  const plusId = leaf.orLater && desk.licenses.has(`${id}+`) ? `${id}+` : id;
  const orLater = leaf.orLater && plusId === id;
  const finding = findLicense(desk, plusId, orLater, exception);
  const base = { type: "license", id, orLater: leaf.orLater, ...finding } as const;
  const instead = judgeReplacement(desk, known, plusId, leaf);
  if (instead === null) return { ...base, instead };
  const { outcome, conditions } = instead;
  return {
    ...base,
    outcome,
    conditions,
    instead,
    write: chooseExpression(instead) ?? finding.write,
  };
}

/** What is written instead of a deprecated id, with the exception that stands behind it. */
function judgeReplacement(
  desk: Desk,
  known: Known,
  id: string,
  { exception, orLater }: LicenseLeaf,
): VerdictNode | null {
  const replacedBy = desk.licenses.get(id)?.replacedBy;
  if (replacedBy === undefined) return null;
  const { tree } = readExpression(replacedBy);
  // A replacement that is itself replaced would be a mistake in the data; it must not make a loop.
  if (tree === null || tree.type !== "license" || desk.licenses.get(tree.id)?.replacedBy)
    return null;
  const plus = tree.orLater || (orLater && !id.endsWith("+"));
  return judgeTree(desk, known, { ...tree, orLater: plus, exception: tree.exception ?? exception });
}

function allConditions(parts: readonly VerdictNode[]): readonly Condition[] {
  const all = new Set<Condition>();
  for (const { conditions } of parts) for (const each of conditions) all.add(each);
  return [...all];
}
