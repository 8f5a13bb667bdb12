import type { Level, Problem } from "./problem.ts";
import { type Language, type Report, sortProblems } from "./report.ts";
import { visible } from "./visible.ts";

const SEVERITIES: Readonly<Record<Level, string>> = {
  error: "major",
  warning: "minor",
  hint: "info",
};

/**
 * Problems as a GitLab code quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 * The fingerprint stays the same when lines move and in every language.
 */
export function renderGitlab(report: Report, language: Language): string {
  const seen = new Map<string, number>();
  const issues = sortProblems(report.problems).map((problem) => ({
    description: describe(problem, language),
    check_name: problem.rule,
    fingerprint: fingerprint(problem, seen),
    severity: SEVERITIES[problem.level],
    location: { path: problem.file, lines: { begin: problem.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function describe({ message, fix }: Problem, language: Language): string {
  const advice = fix ? ` → ${fix[language]}` : "";
  return visible(`${message[language]}${advice}`);
}

function fingerprint(problem: Problem, seen: Map<string, number>): string {
  const key = [problem.rule, problem.file, problem.message.en].join("\n");
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  const text = `${key}\n${before}`;
  return hash(text, 0x01000193) + hash(text, 0x5bd1e995);
}

/** Multiply and xor as in FNV-1a, mixed at the end: 8 hexadecimal digits. */
function hash(text: string, factor: number): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), factor);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, "0");
}
