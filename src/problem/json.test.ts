import { expect, test } from "vitest";
import { aProblem, someProblems } from "../testing/problem.ts";
import { renderJson } from "./json.ts";

test("prints problems in reading order with texts of one language, fix null where there is none", () => {
  const report = { problems: someProblems(), checked: 3 };
  expect(renderJson(report, "de")).toBe(`{
  "problems": [
    {
      "rule": "text/missing-language",
      "level": "hint",
      "file": "catalog/organisations/stadt.yml",
      "line": 2,
      "column": 1,
      "message": "Englisch fehlt.",
      "fix": null
    },
    {
      "rule": "maintenance/expired",
      "level": "warning",
      "file": "catalog/software/nextcloud/publiccode.yml",
      "line": 7,
      "column": 3,
      "message": "Der Vertrag ist abgelaufen.",
      "fix": "AGPL-3.0-only schreiben"
    },
    {
      "rule": "license/unknown-id",
      "level": "error",
      "file": "catalog/software/nextcloud/publiccode.yml",
      "line": 31,
      "column": 12,
      "message": "„AGPL3“ ist keine SPDX-Lizenzkennung.",
      "fix": "AGPL-3.0-only schreiben"
    }
  ],
  "checked": 3
}
`);
});

test("without a problem the list is empty", () => {
  expect(JSON.parse(renderJson({ problems: [], checked: 0 }, "en"))).toEqual({
    problems: [],
    checked: 0,
  });
});

test("problems at one place are ordered by rule, so that the same input gives the same bytes", () => {
  const problems = [aProblem({ rule: "b/b" }), aProblem({ rule: "a/a" })];
  const forwards = renderJson({ problems, checked: 1 }, "en");
  expect(renderJson({ problems: [...problems].reverse(), checked: 1 }, "en")).toBe(forwards);
});
