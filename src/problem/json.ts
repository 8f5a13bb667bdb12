import { type Language, type Report, sortProblems } from "./report.ts";

/**
 * Problems for other programs: `{ "problems": [{ rule, level, file, line, column, message, fix }], "checked" }`,
 * message and fix in one language, fix null where there is none. This shape stays as it is.
 */
export function renderJson(report: Report, language: Language): string {
  const problems = sortProblems(report.problems).map((problem) => ({
    rule: problem.rule,
    level: problem.level,
    file: problem.file,
    line: problem.line,
    column: problem.column,
    message: problem.message[language],
    fix: problem.fix ? problem.fix[language] : null,
  }));
  return `${JSON.stringify({ problems, checked: report.checked }, null, 2)}\n`;
}
