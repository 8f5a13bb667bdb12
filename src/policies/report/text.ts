import type { Localized } from "../../problem/problem.ts";
import type { TextOptions } from "../../problem/text.ts";
import { visible } from "../../problem/visible.ts";
import type {
  BlockChange,
  ClauseChange,
  ClausePiece,
  Comparison,
  RowChange,
  WordRun,
} from "../compare/difference.ts";
import { isUnchanged } from "../compare/summary.ts";
import { textOf } from "../text.ts";
import { describeChange, summaryText } from "./words.ts";

/**
 * A comparison for a terminal: the summary, and every clause that changed, with its words. What went stands in [-…-],
 * what came in {+…+}, with colour and without.
 */
export function renderComparisonText(comparison: Comparison, options: TextOptions): string {
  const { before, after, changes, summary } = comparison;
  const changed = changes.filter((change) => !isUnchanged(change));
  return [
    bold(`${visible(after.title)}: ${before.version} → ${after.version}`, options),
    summaryText(summary, options.language),
    ...changed.flatMap((change) => ["", ...changeLines(change, options)]),
    "",
  ].join("\n");
}

const SIGNS: Readonly<Record<ClauseChange["fate"], string>> = {
  ...{ added: "+", repealed: "-", kept: "~", split: "<", merged: ">", rearranged: "=" },
};

function changeLines(change: ClauseChange, options: TextOptions): readonly string[] {
  const { number, id, title } = markOf(change);
  const name = [number, title, id === "" ? "" : `#${id}`].filter((part) => part !== "").join(" ");
  const what = describeChange(change, options.language).join(", ");
  const head = bold(`${SIGNS[change.fate]} ${visible(name)}: ${what}`, options);
  if ("blocks" in change) return [head, ...blockLines(change.blocks, options)];
  const [before, after] = [WORDS.before[options.language], WORDS.after[options.language]];
  return [
    head,
    ...change.before.flatMap((piece) => pieceLines(before, piece, options)),
    ...change.after.flatMap((piece) => pieceLines(after, piece, options)),
  ];
}

const WORDS: Readonly<Record<"before" | "after", Localized>> = {
  before: { de: "bisher", en: "before" },
  after: { de: "jetzt", en: "now" },
};

function markOf(change: ClauseChange) {
  if (change.fate === "repealed") return change.before;
  if (change.fate === "added" || change.fate === "kept") return change.after;
  const [first] = change.after;
  return first?.clause ?? { number: "", id: "", title: "" };
}

/** Here what stayed is shown too: it went somewhere else. */
function pieceLines(when: string, { clause, blocks }: ClausePiece, options: TextOptions) {
  return [`  ${when} ${clause.number}:`, ...blocks.flatMap((block) => oneBlock(block, options))];
}

/** The paragraphs that changed, and of a clause that came or went all of them. */
function blockLines(blocks: readonly BlockChange[], options: TextOptions): readonly string[] {
  return blocks
    .filter(({ change }) => change !== "same")
    .flatMap((block) => oneBlock(block, options));
}

function oneBlock(block: BlockChange, options: TextOptions): readonly string[] {
  if (block.type === "words") {
    const { marker, depth } = block.form;
    const sign = marker === null ? "" : marker === "bullet" ? "• " : `${marker}. `;
    const indent = "  ".repeat(2 + depth);
    return shownRuns(block.runs, options)
      .split("\n")
      .map((line, index) => `${indent}${index === 0 ? sign : ""}${line}`);
  }
  if (block.type === "figure") {
    const file = block.after?.file ?? block.before?.file ?? "";
    const words = [block.alternative, block.caption].map((runs) => shownRuns(runs, options));
    return [`    [${visible(file)}] ${words.filter((word) => word !== "").join(": ")}`];
  }
  const heading = block.columns.map((column) => shownRuns(column.heading, options)).join(" | ");
  const rows = block.rows.filter(({ change }) => change !== "same");
  const caption = block.caption.length === 0 ? [] : [`    ${shownRuns(block.caption, options)}`];
  return [...caption, `    | ${heading} |`, ...rows.map((row) => rowLine(row, options))];
}

function rowLine({ cells }: RowChange, options: TextOptions): string {
  return `    | ${cells.map(({ runs }) => shownRuns(runs, options)).join(" | ")} |`;
}

const RED = 31;
const GREEN = 32;

function shownRuns(runs: readonly WordRun[], options: TextOptions): string {
  return runs
    .map(({ change, inlines }) => {
      const text = textOf(inlines).split("\n").map(visible).join("\n");
      if (change === "same") return text;
      return change === "added"
        ? paint(`{+${text}+}`, GREEN, options)
        : paint(`[-${text}-]`, RED, options);
    })
    .join("");
}

function paint(text: string, code: number, { color }: TextOptions): string {
  return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}

function bold(text: string, options: TextOptions): string {
  return paint(text, 1, options);
}
