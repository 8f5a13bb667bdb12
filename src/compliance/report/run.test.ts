import { describe, expect, test } from "vitest";
import { aBill, aComponent } from "../../testing/compliance.ts";
import { aRun, UNREAD } from "../../testing/compliance-run.ts";
import { exitCodeOfRun } from "./run.ts";

describe("the exit code", () => {
  const code = (licenses: readonly (string | null)[], unread: readonly (typeof UNREAD)[] = []) => {
    const components = licenses.map((license) => aComponent(license));
    return exitCodeOfRun(aRun({ "bom.json": aBill(components) }, unread));
  };

  test.each([
    [[], 0],
    [["MIT", "GPL-3.0-only"], 0],
    [["MIT", "ISC"], 3],
    [["MIT", null], 3],
    [["MIT", "ISC", "BUSL-1.1"], 1],
  ])("of %j is %i", (licenses, expected) => {
    expect(code(licenses)).toBe(expected);
  });

  test("a file that was not read is never 0, and hides no refusal", () => {
    expect(code(["MIT"], [UNREAD])).toBe(4);
    expect(code(["ISC"], [UNREAD])).toBe(4);
    expect(code(["BUSL-1.1"], [UNREAD])).toBe(1);
    expect(exitCodeOfRun(aRun({}, [UNREAD]))).toBe(4);
  });
});
