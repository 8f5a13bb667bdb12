import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countTests, type Outcome, renderEnd, renderStep, type VitestReport } from "./outcome.ts";
import { runSteps } from "./run-steps.ts";
import { listSteps, type Step, selectSteps } from "./steps.ts";

describe("which steps run", () => {
  const steps = listSteps("/tmp/site");
  const names = (only: string, given = false) => {
    const chosen = selectSteps(steps, only, given);
    return "unknown" in chosen ? chosen : chosen.map((step) => step.name);
  };

  test("all of them, in their order, unless some are named", () => {
    expect(names("")).toEqual(steps.map((step) => step.name));
    expect(names("unit,types")).toEqual(["types", "unit"]);
  });

  test("one that looks at the site brings the build along, unless a site is given", () => {
    expect(names("links")).toEqual(["build", "links"]);
    expect(names("links", true)).toEqual(["links"]);
  });

  test("an unknown name is told", () => {
    expect(names("unit,units")).toEqual({ unknown: "units" });
  });
});

describe("how tests are counted", () => {
  const report: VitestReport = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "failed", fullName: "a fails" },
          { status: "passed", fullName: "a passes" },
        ],
      },
      {
        name: "b.test.ts",
        status: "passed",
        assertionResults: [
          { status: "passed", fullName: "b passes" },
          { status: "skipped", fullName: "b needs rsync" },
        ],
      },
    ],
  };

  test("passed, failed and skipped are vitest's own figures", () => {
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: ["b needs rsync"] });
  });

  test("a file that broke before its tests counts as one failure", () => {
    const broken = { name: "c.test.ts", status: "failed", assertionResults: [] };
    const testResults = [...report.testResults, broken];
    expect(countTests({ ...report, testResults }, 1).failed).toBe(2);
  });

  test("a bad end is a failure even where every test passed, and so is a missing report", () => {
    const green = { numPassedTests: 1, numFailedTests: 0, testResults: [] };
    expect(countTests(green, 1)).toEqual({ passed: 1, failed: 1, skipped: [] });
    expect(countTests(green, 0)).toEqual({ passed: 1, failed: 0, skipped: [] });
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

describe("what is printed", () => {
  const ok: Outcome = {
    name: "unit",
    passed: 41,
    failed: 0,
    skipped: ["jobs run where rsync is"],
    seconds: 1.26,
    output: "noise",
  };
  const bad: Outcome = {
    name: "lint",
    passed: 0,
    failed: 1,
    skipped: [],
    seconds: 2,
    output: "x.ts:1",
  };

  test("one line for each step", () => {
    expect(renderStep(ok)).toBe("ok     unit      41 passed, 1 skipped            1.3 s");
    expect(renderStep(bad)).toBe("FAILED lint      0 passed, 1 failed              2.0 s");
  });

  test("at the end the failures in full, the skipped by name, and the sums as the last line", () => {
    expect(renderEnd([ok, bad])).toBe(
      "\n── lint failed ──\nx.ts:1\n\n\nSkipped:\n  jobs run where rsync is\n\n41 passed, 1 failed",
    );
    expect(renderEnd([{ ...ok, skipped: [] }])).toBe("41 passed, 0 failed");
  });
});

describe("running", () => {
  let folder = "";
  const step = (name: string, code: string, more: Partial<Step> = {}): Step => ({
    name,
    command: ["--eval", code],
    counts: "one",
    needsSite: false,
    alone: false,
    ...more,
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "suite-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("all steps run although one fails, and their output is kept", async () => {
    const seen: string[] = [];
    const steps = [
      step("one", "console.error('bad'); process.exit(3)"),
      step("two", "console.log(process.env.ALLMENDE_SITE)"),
      step("three", "process.kill(process.pid, 'SIGKILL')", { alone: true }),
    ];
    const outcomes = await runSteps(steps, "/the/site", ({ name }) => seen.push(name));
    expect(outcomes).toMatchObject([
      { name: "one", passed: 0, failed: 1, output: "bad\n" },
      { name: "two", passed: 1, failed: 0, output: "/the/site\n" },
      { name: "three", passed: 0, failed: 1 },
    ]);
    expect(seen.toSorted()).toEqual(["one", "three", "two"]);
  });

  test("without a build, what needs the site fails and says why", async () => {
    const build = step("build", "process.exit(1)", { alone: true });
    const outcomes = await runSteps(
      [build, step("links", "", { needsSite: true })],
      "/x",
      () => {},
    );
    expect(outcomes[1]).toMatchObject({ failed: 1, output: "Not run, because the build failed." });
  });

  test("the counts of a real vitest run are true", async () => {
    const file = join(folder, "x.test.ts");
    const vitest = join(process.cwd(), "node_modules/vitest");
    await writeFile(
      file,
      `import { expect, test } from ${JSON.stringify(join(vitest, "dist/index.js"))};
      test("a", () => {}); test("b", () => {}); test.skip("c", () => {}); test("d", () => expect(1).toBe(2));`,
    );
    const command = [join(vitest, "vitest.mjs"), "run", "--root", folder];
    const [outcome] = await runSteps(
      [step("unit", "", { command, counts: "tests" })],
      "",
      () => {},
    );
    expect(outcome).toMatchObject({ passed: 2, failed: 1, skipped: ["c"] });
    expect(outcome?.output).toContain("expected 1 to be 2");
  });
});
