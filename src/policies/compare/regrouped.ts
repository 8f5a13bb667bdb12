import type { Clause } from "../model.ts";
import { compareLeaves, pairLeaves } from "./blocks.ts";
import type { BlockChange, WordRun } from "./difference.ts";
import { type Leaf, leavesOf, type PreparedLeaf } from "./leaves.ts";
import { sideOfTable } from "./tables.ts";
import { inlinesFrom, type Token } from "./tokens.ts";
import { wholeLeaf } from "./whole.ts";
import { alignTokens, readable } from "./words.ts";

export interface ComparedPiece {
  readonly clause: Clause;
  readonly blocks: readonly BlockChange[];
}

/** Compares clauses whose words were divided anew: all words of one side with all words of the other. */
export function compareGroup(
  before: readonly Clause[],
  after: readonly Clause[],
  limit: number,
): { readonly before: readonly ComparedPiece[]; readonly after: readonly ComparedPiece[] } {
  const [left, right] = [before.map(pieceOf), after.map(pieceOf)];
  const [gone, come] = [wordsOf(left), wordsOf(right)];
  const parts = readable(alignTokens(gone, come, limit), gone, come);
  const stayed = { before: new Set<Token>(), after: new Set<Token>() };
  const at = { before: 0, after: 0 };
  for (const { change, count } of parts) {
    if (change === "same") {
      for (const token of gone.slice(at.before, at.before + count)) stayed.before.add(token);
      for (const token of come.slice(at.after, at.after + count)) stayed.after.add(token);
    }
    if (change !== "added") at.before += count;
    if (change !== "removed") at.after += count;
  }
  const whole = compareWhole(left, right, limit);
  return {
    before: left.map((piece) => compared(piece, stayed.before, whole, "removed")),
    after: right.map((piece) => compared(piece, stayed.after, whole, "added")),
  };
}

/** Tables and figures with their counterparts, by the leaf of either side. */
function compareWhole(
  left: readonly Piece[],
  right: readonly Piece[],
  limit: number,
): ReadonlyMap<Leaf, BlockChange> {
  const wholes = (pieces: readonly Piece[]) =>
    pieces.flatMap(({ leaves }) => leaves.filter(({ leaf }) => leaf.type !== "words"));
  const found = new Map<Leaf, BlockChange>();
  for (const { before, after } of pairLeaves(wholes(left), wholes(right), limit)) {
    if (before === null || after === null) continue;
    const change = compareLeaves(before, after, limit);
    found.set(before.leaf, change.type === "table" ? sideOfTable(change, "removed") : change);
    found.set(after.leaf, change.type === "table" ? sideOfTable(change, "added") : change);
  }
  return found;
}

interface Piece {
  readonly clause: Clause;
  readonly leaves: readonly PreparedLeaf[];
}

function pieceOf(clause: Clause): Piece {
  return { clause, leaves: leavesOf(clause) };
}

/** The words of all paragraphs; between two of them stands something that no text has. */
function wordsOf(pieces: readonly Piece[]): readonly Token[] {
  return pieces.flatMap(({ leaves }) =>
    leaves.flatMap(({ leaf, tokens }) => (leaf.type === "words" ? [...tokens, END] : [])),
  );
}

const END: Token = {
  key: "\u0005",
  text: "",
  isWord: false,
  around: [],
  inline: { type: "text", text: "" },
};

function compared(
  { clause, leaves }: Piece,
  stayed: ReadonlySet<Token>,
  whole: ReadonlyMap<Leaf, BlockChange>,
  change: "added" | "removed",
): ComparedPiece {
  const blocks = leaves.map(({ leaf, tokens }): BlockChange => {
    if (leaf.type === "words") return wordsChange(leaf, tokens, stayed, change);
    return whole.get(leaf) ?? wholeLeaf(leaf, change);
  });
  return { clause, blocks };
}

function wordsChange(
  { form }: Extract<Leaf, { type: "words" }>,
  tokens: readonly Token[],
  stayed: ReadonlySet<Token>,
  change: "added" | "removed",
): BlockChange {
  const runs: WordRun[] = [];
  for (let start = 0; start < tokens.length; ) {
    const isSame = stayed.has(tokens[start] as Token);
    let end = start + 1;
    while (end < tokens.length && stayed.has(tokens[end] as Token) === isSame) end += 1;
    const inlines = inlinesFrom(tokens.slice(start, end));
    runs.push({ change: isSame ? "same" : change, inlines });
    start = end;
  }
  const isWhole = (kind: WordRun["change"]) => runs.every((run) => run.change === kind);
  const all = isWhole("same") ? "same" : isWhole(change) ? change : "reworded";
  return { type: "words", change: all, form, runs };
}
