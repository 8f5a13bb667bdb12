import { expect, test } from "vitest";
import { someProblems } from "../testing/problem.ts";
import { FORMATS, isFormat, renderReport } from "./render.ts";

test("every format that has a name renders a report", () => {
  const report = { problems: someProblems(), checked: 3 };
  const texts = FORMATS.map((format) =>
    renderReport(report, format, { language: "de", color: false }),
  );
  expect(texts.map((text) => text.slice(0, 5))).toEqual(["catal", '{\n  "', "[\n  {", "<?xml"]);
});

test("other words name no format", () => {
  expect(isFormat("junit")).toBe(true);
  expect(isFormat("xml")).toBe(false);
});
