import type { Language } from "../../problem/report.ts";
import { visible } from "../../problem/visible.ts";
import type { EntryOutcome, Gap, RunReport } from "./outcome.ts";

/** How much of a report is listed by name; the JSON report has everything. */
const LISTED = 200;

/** How a run ended, in numbers. */
interface Summary {
  readonly entries: number;
  readonly changed: number;
  readonly renewed: number;
  readonly incomplete: number;
  readonly failed: number;
}

/**
 * The exit code of a run: 0 everything answered, 3 something was unavailable (and kept its old observations),
 * 1 a file could not be read or written.
 */
export function exitCodeOfRun({ outcomes }: RunReport): 0 | 1 | 3 {
  if (outcomes.some(({ failure }) => failure !== undefined)) return 1;
  return outcomes.some(({ gaps }) => gaps.length > 0) ? 3 : 0;
}

export type RunFormat = "text" | "json" | "markdown";

/** The report in a format; the JSON is the same in both languages. */
export function renderRun(report: RunReport, format: RunFormat, language: Language): string {
  switch (format) {
    case "text":
      return renderRunText(report, language);
    case "json":
      return renderRunJson(report);
    case "markdown":
      return renderRunMarkdown(report, language);
    default:
      return format satisfies never;
  }
}

/** The report for other programs: `{ "now", "resumed", "summary", "entries" }`, everything in it. */
export function renderRunJson(report: RunReport): string {
  const { now, resumed, outcomes } = report;
  const result = { now, resumed, summary: summaryOf(report), entries: outcomes };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** The report as Markdown: the description of the merge request that a scheduled run opens. */
export function renderRunMarkdown(report: RunReport, language: Language): string {
  const t = TEXTS[language];
  const { outcomes, now, resumed } = report;
  const rows = summaryRows(report, language);
  return [
    `# ${t.title(now.slice(0, 10))}`,
    ["| | |", "|---|---:|", ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join("\n"),
    ...(resumed > 0 ? [t.resumed(resumed)] : []),
    ...section(t.changedTitle, outcomes.filter(isChanged).map(changeLine), t.more),
    ...section(t.gapsTitle, gapLines(outcomes, language), t.more),
    ...section(t.failedTitle, outcomes.flatMap(failureLine), t.more),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The report for the terminal: the numbers, and what was unavailable or went wrong. */
export function renderRunText(report: RunReport, language: Language): string {
  const t = TEXTS[language];
  const { outcomes } = report;
  const rows = summaryRows(report, language);
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(
    ([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(6)}`,
  );
  const problems = [...gapLines(outcomes, language), ...outcomes.flatMap(failureLine)];
  const lines = problems.slice(0, LISTED).map((line) => `  ${line.replaceAll("`", "")}`);
  const rest = problems.length > LISTED ? [`  ${t.more(problems.length - LISTED)}`] : [];
  return `${[...table, ...(lines.length > 0 ? [""] : []), ...lines, ...rest].join("\n")}\n`;
}

function summaryOf({ outcomes }: RunReport): Summary {
  return {
    entries: outcomes.length,
    changed: outcomes.filter(isChanged).length,
    renewed: outcomes.filter(({ renewed }) => renewed.length > 0).length,
    incomplete: outcomes.filter(({ gaps }) => gaps.length > 0).length,
    failed: outcomes.filter(({ failure }) => failure !== undefined).length,
  };
}

function summaryRows(
  report: RunReport,
  language: Language,
): readonly (readonly [string, number])[] {
  const t = TEXTS[language];
  const { entries, changed, renewed, incomplete, failed } = summaryOf(report);
  return [
    [t.entries, entries],
    [t.changed, changed],
    [t.renewed, renewed],
    [t.incomplete, incomplete],
    [t.failed, failed],
  ];
}

function isChanged({ changed }: EntryOutcome): boolean {
  return changed.length > 0;
}

function changeLine({ id, changed }: EntryOutcome): string {
  return `\`${id}\`: ${changed.join(", ")}`;
}

function failureLine({ id, failure }: EntryOutcome): readonly string[] {
  return failure === undefined ? [] : [`\`${id}\`: ${inline(failure)}`];
}

/** What was unavailable, alike ones together: a host that is down is one line, not one for each entry. */
function gapLines(outcomes: readonly EntryOutcome[], language: Language): readonly string[] {
  const all = outcomes.flatMap(({ id, gaps }) => gaps.map((gap) => ({ id, gap })));
  const groups = Map.groupBy(all, ({ gap }) => placeOf(gap));
  const lines = [...groups].map(([place, found]) => {
    const ids = [...new Set(found.map(({ id }) => id))];
    const named = ids.slice(0, 5).map((id) => `\`${id}\``);
    const more = ids.length > 5 ? ` ${TEXTS[language].more(ids.length - 5)}` : "";
    return { count: ids.length, line: `${place}: ${named.join(", ")}${more}` };
  });
  return lines
    .sort((a, b) => b.count - a.count || (a.line < b.line ? -1 : 1))
    .map(({ line }) => line);
}

function placeOf({ source, reason, detail, url }: Gap): string {
  const host = url !== undefined && URL.canParse(url) ? ` (${new URL(url).host})` : "";
  return `${source}${host}: ${reason}, ${inline(detail)}`;
}

/** Words of others in one line, so that they are neither Markdown nor a control character. */
function inline(text: string): string {
  return visible(text.slice(0, 200))
    .replaceAll(/[`<>[\]|*_\\]/gu, " ")
    .trim();
}

function section(
  title: string,
  lines: readonly string[],
  more: (count: number) => string,
): readonly string[] {
  if (lines.length === 0) return [];
  const listed = lines.slice(0, LISTED).map((line) => `- ${line}`);
  const rest = lines.length > LISTED ? [`- ${more(lines.length - LISTED)}`] : [];
  return [`## ${title}`, [...listed, ...rest].join("\n")];
}

const TEXTS = {
  de: {
    title: (day: string) => `Beobachtungen vom ${day}`,
    entries: "Einträge gefragt",
    changed: "mit geänderten Fakten",
    renewed: "mit erneuertem Datum",
    incomplete: "mit Quellen, die nicht antworteten",
    failed: "nicht geschrieben",
    changedTitle: "Geändert",
    gapsTitle: "Nicht verfügbar (die alten Beobachtungen bleiben)",
    failedTitle: "Nicht geschrieben",
    resumed: (count: number) => `Schon vor einer Unterbrechung erledigt: ${count}.`,
    more: (count: number) => `und ${count} weitere`,
  },
  en: {
    title: (day: string) => `Observations of ${day}`,
    entries: "entries asked",
    changed: "with changed facts",
    renewed: "with a new date",
    incomplete: "with sources that did not answer",
    failed: "not written",
    changedTitle: "Changed",
    gapsTitle: "Unavailable (the old observations stay)",
    failedTitle: "Not written",
    resumed: (count: number) => `Done already before an interruption: ${count}.`,
    more: (count: number) => `and ${count} more`,
  },
} as const;
