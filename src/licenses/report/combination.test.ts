import { describe, expect, test } from "vitest";
import { expression, realContext } from "../../testing/license-context.ts";
import { answerCombination, answerCombinationUnder } from "../context/combination.ts";
import {
  exitCodeOfAnswer,
  type GivenExpression,
  renderCombinationJson,
  renderCombinationText,
} from "./combination.ts";

const context = realContext();
const given = (text: string): GivenExpression => {
  return { written: text, understood: text, mayMean: [] };
};

function reported(texts: readonly string[], wanted: string | null = null) {
  const works = texts.map(expression);
  const combination = wanted
    ? answerCombinationUnder(works, expression(wanted), context)
    : answerCombination(works, context);
  return { works: texts.map(given), wanted: wanted === null ? null : given(wanted), combination };
}

describe("a combination in the terminal", () => {
  test("says yes, under which licences, and why", () => {
    const text = renderCombinationText(reported(["MIT", "GPL-3.0-only"]), "en");
    expect(text).toMatch(/^yes\nThe whole can be passed on under: GPL-3\.0-only\n/u);
    expect(text).toContain("  MIT → GPL-3.0-only: yes\n");
  });

  test("says no with the source, and names no licence that does not fit", () => {
    const text = renderCombinationText(reported(["Apache-2.0", "GPL-2.0-only"]), "de");
    expect(text).toMatch(/^nein\n\n {2}Apache-2\.0 → GPL-2\.0-only: nein\n/u);
    expect(text).toContain("https://www.apache.org/licenses/GPL-compatibility.html");
  });

  test("says what it depends on", () => {
    const report = reported(["LGPL-2.1-only"], "MIT");
    expect(report.combination.answer).toBe("depends");
    expect(renderCombinationText(report, "en")).toMatch(
      /^it depends\n[\s\S]*\n {4}It depends: \S/u,
    );
  });

  test("says how words were read, and that others are not known", () => {
    const works = [
      { written: "Apache 2.0", understood: "Apache-2.0", mayMean: [] },
      { written: "GPL\u001b3", understood: null, mayMean: ["GPL-3.0-only"] },
    ];
    const text = renderCombinationText({ ...reported(["MIT", "MIT"]), works }, "en");
    expect(text).toContain("Apache 2.0: read as Apache-2.0\n");
    expect(text).toContain(
      "GPL\\u001b3: no SPDX expression; nothing is known about it. Meant?: GPL",
    );
  });
});

describe("a combination as JSON", () => {
  const json = (...args: Parameters<typeof reported>) =>
    JSON.parse(renderCombinationJson(reported(...args), "en"));

  test("has the answer for the whole and for each work, with the parts of OR to choose", () => {
    expect(json(["GPL-2.0-only OR MIT", "Apache-2.0"], "Apache-2.0")).toMatchObject({
      answer: "yes",
      wanted: { written: "Apache-2.0" },
      under: [],
      partial: false,
      works: [
        { written: "GPL-2.0-only OR MIT", answer: "yes", choose: ["MIT"] },
        { written: "Apache-2.0", answer: "yes", choose: [] },
      ],
    });
  });

  test("names licences of the whole only where they fit", () => {
    expect(json(["MIT", "GPL-3.0-only"]).under).toEqual(["GPL-3.0-only"]);
    expect(json(["Apache-2.0", "GPL-2.0-only"])).toMatchObject({ answer: "no", under: [] });
  });
});

test("the exit code is 0 for yes, 1 for no, 3 for everything that people have to look at", () => {
  expect((["yes", "no", "depends", "unknown"] as const).map(exitCodeOfAnswer)).toEqual([
    0, 1, 3, 3,
  ]);
});
