import satisfies from "spdx-satisfies";
import { describe, expect, test } from "vitest";
import { aBook, aJudge, aLicense, evidenceOf } from "../../testing/licensing.ts";
import { CURRENT_LICENSE_IDS } from "../spdx-ids.ts";
import { isApproved } from "./outcome.ts";

const ALLOWED = ["MIT", "Apache-2.0", "BSD-3-Clause"];
const free = evidenceOf({ a: "free" });
const licenses = Object.fromEntries(ALLOWED.map((id) => [id, aLicense({ evidence: free })]));
const judge = aJudge(
  aBook({ licenses: { ...licenses, "GPL-2.0-only": aLicense(), "EUPL-1.1": aLicense() } }),
);

function milliseconds(action: () => unknown): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

/** Choices joined by AND: the library writes out all 2^count combinations. */
function choices(count: number): string {
  const ids = CURRENT_LICENSE_IDS.slice(0, count);
  return ids.map((id) => `(${id} OR GPL-2.0-only)`).join(" AND ");
}

describe("spdx-satisfies 6.0.0, the library that others use", () => {
  test.each([
    "MIT",
    "GPL-2.0-only",
    "MIT OR GPL-2.0-only",
    "MIT AND GPL-2.0-only",
    "(MIT OR GPL-2.0-only) AND Apache-2.0",
    "GPL-2.0-only OR (EUPL-1.1 AND MIT)",
    "MIT AND (Apache-2.0 OR EUPL-1.1) AND (GPL-2.0-only OR BSD-3-Clause)",
  ])("where it is right we agree: %s", (expression) => {
    expect(isApproved(judge.judge(expression).outcome)).toBe(satisfies(expression, ALLOWED));
  });

  test("it needs time that doubles with every choice, ours grows with the length", () => {
    const theirs = milliseconds(() => satisfies(choices(16), ALLOWED));
    const ours = milliseconds(() => judge.judge(choices(16)));
    expect(theirs).toBeGreaterThan(5 * ours);
    expect(
      milliseconds(() => judge.judge(`${choices(16)} AND `.repeat(500) + choices(16))),
    ).toBeLessThan(1000);
  });

  test("it takes EUPL-1.1 for EUPL-1.0, and every id of eight letters for itself or later", () => {
    expect(satisfies("EUPL-1.0", ["EUPL-1.1"])).toBe(true);
    expect(satisfies("OSL-3.0", ["OSL-2.1"])).toBe(false);
    expect(judgeOfEupl().judge("EUPL-1.0").outcome).toBe("refused");
  });

  test("it does not know that EUPL-1.2 follows EUPL-1.1; we name the version that decides", () => {
    expect(satisfies("EUPL-1.1+", ["EUPL-1.2"])).toBe(false);
    expect(judgeOfEupl().judge("EUPL-1.0+")).toMatchObject({
      outcome: "approved",
      choose: "EUPL-1.2",
    });
  });
});

function judgeOfEupl() {
  const version = (number: string, ids: readonly string[], said: Record<string, string>) =>
    aLicense({
      evidence: evidenceOf(said),
      versions: { series: "EUPL", number, later: { by: "recipient", ids: [...ids] } },
    });
  return aJudge(
    aBook({
      licenses: {
        "EUPL-1.0": version("1.0", ["EUPL-1.2"], { b: "closed" }),
        "EUPL-1.2": version("1.2", [], { a: "free" }),
      },
    }),
  );
}
