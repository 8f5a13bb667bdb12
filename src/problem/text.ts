import type { Level, Problem } from "./problem.ts";
import { countLevels, type Language, type Report, sortProblems } from "./report.ts";
import { visible } from "./visible.ts";

export interface TextOptions {
  readonly language: Language;
  readonly color: boolean;
}

const LEVELS: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  de: { error: "Fehler", warning: "Warnung", hint: "Hinweis" },
  en: { error: "error", warning: "warning", hint: "hint" },
};
const COLORS: Readonly<Record<Level, number>> = { error: 31, warning: 33, hint: 36 };
const FIX: Readonly<Record<Language, string>> = { de: "Abhilfe", en: "fix" };

/** Problems for a terminal: one line each, a blank line between files, the numbers at the end. */
export function renderText(report: Report, options: TextOptions): string {
  const lines: string[] = [];
  let file: string | null = null;
  for (const problem of sortProblems(report.problems)) {
    if (file !== null && file !== problem.file) lines.push("");
    file = problem.file;
    lines.push(problemLine(problem, options));
  }
  if (lines.length > 0) lines.push("");
  return `${[...lines, summary(report, options.language)].join("\n")}\n`;
}

function problemLine(problem: Problem, { language, color }: TextOptions): string {
  const { file, line, column, level, rule, message, fix } = problem;
  const word = LEVELS[language][level];
  const advice = fix ? `  ${FIX[language]}: ${fix[language]}` : "";
  return [
    visible(`${file}:${line}:${column}`),
    color ? `\u001b[${COLORS[level]}m${word}\u001b[0m` : word,
    visible(`${rule}  ${message[language]}${advice}`),
  ].join("  ");
}

function summary({ problems, checked }: Report, language: Language): string {
  const { error, warning, hint } = countLevels(problems);
  if (language === "de") {
    const files = count(checked, "Datei", "Dateien");
    if (problems.length === 0) return `Kein Problem in ${files}.`;
    const hints = count(hint, "Hinweis", "Hinweise");
    return `${error} Fehler, ${count(warning, "Warnung", "Warnungen")}, ${hints} in ${files}.`;
  }
  const files = count(checked, "file", "files");
  if (problems.length === 0) return `No problem in ${files}.`;
  const errors = count(error, "error", "errors");
  return `${errors}, ${count(warning, "warning", "warnings")}, ${count(hint, "hint", "hints")} in ${files}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
