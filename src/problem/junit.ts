import type { Problem } from "./problem.ts";
import { countLevels, type Language, type Report, sortProblems } from "./report.ts";
import { visible } from "./visible.ts";

/**
 * Problems as JUnit XML, one suite for each file that has one: errors are failures, warnings and hints
 * pass with their text. The first suite says how many files were looked at.
 */
export function renderJunit(report: Report, language: Language): string {
  const { problems, checked } = report;
  const byFile = Map.groupBy(sortProblems(problems), (problem) => problem.file);
  const failures = countLevels(problems).error;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="validate" tests="${problems.length + 1}" failures="${failures}">`,
    '  <testsuite name="validate" tests="1" failures="0">',
    `    <testcase classname="validate" name="${checked} files checked"/>`,
    "  </testsuite>",
    ...[...byFile].flatMap(([file, group]) => suite(file, group, language)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(file: string, problems: readonly Problem[], language: Language): string[] {
  const failures = countLevels(problems).error;
  return [
    `  <testsuite name="${escapeXml(file)}" tests="${problems.length}" failures="${failures}">`,
    ...problems.flatMap((problem) => testcase(problem, language)),
    "  </testsuite>",
  ];
}

function testcase(problem: Problem, language: Language): string[] {
  const { rule, level, file, line, column } = problem;
  const message = escapeXml(problem.message[language]);
  const fix = problem.fix ? `\n${escapeXml(problem.fix[language])}` : "";
  const text = `${escapeXml(file)}:${line}:${column}: ${message}${fix}`;
  const outcome =
    level === "error"
      ? `      <failure type="${escapeXml(rule)}" message="${message}">${text}</failure>`
      : `      <system-out>${level}: ${text}</system-out>`;
  const name = escapeXml(`${rule} ${line}:${column}`);
  return [
    `    <testcase classname="${escapeXml(file)}" name="${name}" file="${escapeXml(file)}">`,
    outcome,
    "    </testcase>",
  ];
}

function escapeXml(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
