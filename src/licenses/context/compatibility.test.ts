import { describe, expect, test } from "vitest";
import { expression, realContext } from "../../testing/license-context.ts";
import { answerCombination, answerCombinationUnder, MOST_CANDIDATES } from "./combination.ts";
import { answerCompatibility } from "./compatibility.ts";

const context = realContext();

function under(inbound: string, outbound: string) {
  return answerCompatibility(expression(inbound), expression(outbound), context);
}

function combined(...works: readonly string[]) {
  return answerCombination(works.map(expression), context);
}

describe("an expression into a license", () => {
  test("of OR the best part counts and is named", () => {
    const text = "GPL-2.0-only OR MPL-2.0 OR MIT";
    const { answer, choose } = under(text, "EUPL-1.2");
    expect(answer).toBe("yes");
    expect(choose.map(({ start, end }) => text.slice(start, end))).toEqual(["MIT"]);
  });

  test("of AND the worst part counts, and everything that is as bad is said once", () => {
    const text = "MIT AND GPL-2.0-only AND (GPL-2.0-only AND OSL-3.0)";
    const { answer, because } = under(text, "GPL-3.0-only");
    expect(answer).toBe("no");
    expect(because.map(({ inbound }) => inbound)).toEqual(["GPL-2.0-only", "OSL-3.0"]);
  });

  test("of outbound alternatives every one must fit, of outbound parts one is enough", () => {
    expect(under("Apache-2.0", "GPL-2.0-only OR GPL-3.0-only").answer).toBe("no");
    expect(under("Apache-2.0", "GPL-2.0-only AND GPL-3.0-only").answer).toBe("yes");
  });
});

describe("a combination in one work", () => {
  test("finds the license under which the whole can be passed on", () => {
    expect(combined("MIT", "Apache-2.0", "GPL-3.0-or-later")).toMatchObject({
      answer: "yes",
      under: ["GPL-3.0-or-later"],
    });
  });

  test("a later version may be the one that fits", () => {
    expect(combined("Apache-2.0", "GPL-2.0-or-later")).toMatchObject({
      answer: "yes",
      under: ["GPL-3.0-only"],
    });
  });

  test("says no where the two cannot be one work, and why", () => {
    const { answer, because } = combined("Apache-2.0", "GPL-2.0-only");
    expect(answer).toBe("no");
    expect(because.map(({ rule }) => rule)).toEqual(["apache-2-into-gpl-2"]);
  });

  test("says under what condition weak copyleft goes along", () => {
    const { answer, because } = combined("LGPL-2.1-only", "Apache-2.0");
    expect(answer).toBe("depends");
    expect(because.map(({ rule }) => rule)).toEqual(["weak-copyleft-library"]);
  });

  test("asked for one license, only that one counts", () => {
    const works = ["MIT", "EUPL-1.2"].map(expression);
    expect(answerCombinationUnder(works, expression("GPL-3.0-only"), context).answer).toBe("yes");
    expect(answerCombinationUnder(works, expression("MIT"), context).answer).toBe("no");
  });

  test("an unknown license leaves it unknown; nothing at all goes together", () => {
    expect(combined("MIT", "LicenseRef-own").answer).toBe("unknown");
    expect(combined()).toMatchObject({ answer: "yes", under: [] });
  });

  test("very many licenses are not all tried, and it says so", () => {
    const many = Array.from({ length: MOST_CANDIDATES + 1 }, (_, index) => `LicenseRef-${index}`);
    expect(combined(...many).partial).toBe(true);
    expect(combined("MIT").partial).toBe(false);
  });
});

describe("large expressions", () => {
  const wide = Array.from({ length: 10_000 }, (_, index) =>
    ["MIT", "Apache-2.0", "(ISC OR GPL-2.0-only)", "MPL-2.0"].at(index % 4),
  ).join(" AND ");
  const deep = `${"(MIT OR ".repeat(999)}MIT${")".repeat(999)}`;

  test("10,000 operators are answered in a second", () => {
    const tree = expression(wide);
    const start = performance.now();
    expect(answerCompatibility(tree, expression("GPL-3.0-only"), context).answer).toBe("yes");
    expect(answerCombination([tree], context).answer).toBe("yes");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("1,000 levels are answered", () => {
    expect(answerCompatibility(expression(deep), expression("EUPL-1.2"), context).answer).toBe(
      "yes",
    );
  });
});
