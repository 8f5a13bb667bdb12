/** What came of one step, in true counts; `output` is everything that its program wrote. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly seconds: number;
  readonly output: string;
}

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

type Counts = Pick<Outcome, "passed" | "failed" | "skipped">;

/** A program that counts as one test: it passed when it ended with exit code 0. */
export function countProgram(exitCode: number | null): Counts {
  const passed = exitCode === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: [] };
}

/**
 * vitest's own counts, plus one failure for each file that broke before its tests began, and at least one where vitest
 * ended badly or without a report.
 */
export function countTests(report: VitestReport | null, exitCode: number | null): Counts {
  if (!report) return { passed: 0, failed: 1, skipped: [] };
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((one) => one.status !== "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults.filter((one) => isSkipped(one.status)).map((one) => one.fullName),
  );
  const silent = failed === 0 && exitCode !== 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + silent, skipped };
}

function isSkipped(status: string): boolean {
  return status === "pending" || status === "skipped" || status === "todo" || status === "disabled";
}

/** One line for a step that ended: "ok  unit       412 passed, 1 skipped  12.3 s". */
export function renderStep({ name, passed, failed, skipped, seconds }: Outcome): string {
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ];
  const mark = failed > 0 ? "FAILED" : "ok";
  return `${mark.padEnd(7)}${name.padEnd(10)}${counts.join(", ").padEnd(32)}${seconds.toFixed(1)} s`;
}

/** What went wrong in full, what was skipped by name, and as the last line the sums: "N passed, N failed". */
export function renderEnd(outcomes: readonly Outcome[]): string {
  const failures = outcomes.filter((outcome) => outcome.failed > 0);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  return [
    ...failures.map(({ name, output }) => `\n── ${name} failed ──\n${output.trim()}\n`),
    ...(skipped.length > 0
      ? [`\nSkipped:\n${skipped.map((name) => `  ${name}`).join("\n")}\n`]
      : []),
    `${passed} passed, ${failed} failed`,
  ].join("\n");
}
