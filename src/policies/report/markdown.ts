import { markdownTable, markdownText } from "../../problem/markdown.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type { BlockChange, ClauseChange, Comparison, WordRun } from "../compare/difference.ts";
import { isUnchanged } from "../compare/summary.ts";
import { textOf } from "../text.ts";
import { countsOf, describeChange, stepText } from "./words.ts";

export interface MarkdownOptions {
  readonly language: Language;
  /** Where the whole comparison can be read; null: nowhere. */
  readonly link: string | null;
}

/** Characters of the words of one clause that a merge request shows; the page has all of them. */
const MOST = 400;

/** A comparison for a merge request: what counts, and a table of the clauses that changed. Texts stay text. */
export function renderComparisonMarkdown(
  { before, after, changes, summary }: Comparison,
  { language, link }: MarkdownOptions,
): string {
  const changed = changes.filter((change) => !isUnchanged(change));
  const counts = countsOf(summary, language).map(({ count, text }) => {
    return `- **${count}** ${text.slice(String(count).length + 1)}`;
  });
  const steps = summary.steps.map((step) => `- ${stepText(step, language)}`);
  const head = [WORDS.clause, WORDS.change, WORDS.text].map((word) => word[language]);
  return [
    `## ${markdownText(after.title)}: ${before.version} → ${after.version}`,
    "",
    ...(changed.length === 0 ? [WORDS.nothing[language]] : [...counts, ...steps]),
    "",
    ...markdownTable(
      head,
      changed.map((change) => row(change, language)),
      language,
    ),
    ...(link === null ? [] : [`[${WORDS.link[language]}](<${link}>)`, ""]),
  ].join("\n");
}

const WORDS = {
  clause: { de: "Bestimmung", en: "Clause" },
  change: { de: "Änderung", en: "Change" },
  text: { de: "Text", en: "Text" },
  nothing: { de: "Keine Änderung.", en: "No change." },
  link: { de: "Die ganze Gegenüberstellung", en: "The whole comparison" },
} as const satisfies Readonly<Record<string, Localized>>;

function row(change: ClauseChange, language: Language): readonly string[] {
  const marks = marksOf(change);
  const names = marks.map(({ number, id }) =>
    [number, id === "" ? "" : `\`#${id}\``].join(" ").trim(),
  );
  return [names.join(", ") || "–", describeChange(change, language).join(", "), wordsOf(change)];
}

function marksOf(change: ClauseChange) {
  if (change.fate === "repealed") return [change.before];
  if (change.fate === "added" || change.fate === "kept") return [change.after];
  return change.after.map(({ clause }) => clause);
}

/** The changed words with a few around them, deletions struck through and insertions in bold. */
function wordsOf(change: ClauseChange): string {
  const blocks =
    "blocks" in change
      ? change.blocks
      : [...change.before, ...change.after].flatMap((one) => one.blocks);
  const changed = blocks.filter((block) => block.change !== "same").map(blockText);
  const whole = changed.filter((text) => text !== "").join(" ⏎ ");
  return whole.length > MOST ? `${whole.slice(0, whole.lastIndexOf(" ", MOST))} …` : whole;
}

function blockText(block: BlockChange): string {
  if (block.type === "words") return runsText(block.runs);
  if (block.type === "figure") return [block.alternative, block.caption].map(runsText).join(" ");
  const cells = block.rows.filter(({ change }) => change !== "same").flatMap((each) => each.cells);
  return cells.map(({ runs }) => runsText(runs)).join(" · ");
}

function runsText(runs: readonly WordRun[]): string {
  return runs.map(runText).join("");
}

function runText({ change, inlines }: WordRun): string {
  const text = textOf(inlines).replaceAll(/\s+/gu, " ");
  if (change === "same") return markdownText(text);
  // Spaces at the ends would keep the signs from being read as emphasis.
  const [, start = "", middle = "", end = ""] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
  const sign = change === "added" ? "**" : "~~";
  return middle === "" ? text : `${start}${sign}${markdownText(middle)}${sign}${end}`;
}
