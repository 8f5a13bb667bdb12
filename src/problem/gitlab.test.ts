import { expect, test } from "vitest";
import { aProblem, someProblems } from "../testing/problem.ts";
import { renderGitlab } from "./gitlab.ts";
import type { Problem } from "./problem.ts";

interface Issue {
  readonly fingerprint: string;
}

function fingerprints(problems: readonly Problem[], language: "de" | "en" = "en"): string[] {
  const issues = JSON.parse(renderGitlab({ problems, checked: 1 }, language)) as Issue[];
  return issues.map((issue) => issue.fingerprint);
}

test("prints what GitLab's code quality format asks for", () => {
  expect(renderGitlab({ problems: someProblems().slice(0, 2), checked: 3 }, "en")).toBe(`[
  {
    "description": "English is missing.",
    "check_name": "text/missing-language",
    "fingerprint": "1fa05f225d091190",
    "severity": "info",
    "location": {
      "path": "catalog/organisations/stadt.yml",
      "lines": {
        "begin": 2
      }
    }
  },
  {
    "description": "\\"AGPL3\\" is not an SPDX license identifier. → write AGPL-3.0-only",
    "check_name": "license/unknown-id",
    "fingerprint": "603510629a345957",
    "severity": "major",
    "location": {
      "path": "catalog/software/nextcloud/publiccode.yml",
      "lines": {
        "begin": 31
      }
    }
  }
]
`);
});

test("the fingerprint stays when lines move and in both languages", () => {
  const moved = [aProblem({ line: 99, column: 1 })];
  expect(fingerprints(moved)).toEqual(fingerprints([aProblem()]));
  expect(fingerprints([aProblem()], "de")).toEqual(fingerprints([aProblem()]));
});

test("two problems never share a fingerprint, not even the same one twice in a file", () => {
  const problems = [aProblem(), aProblem({ line: 40 }), aProblem({ file: "b.yml" })];
  expect(new Set(fingerprints(problems)).size).toBe(3);
});

test("100,000 problems have 100,000 fingerprints", () => {
  const problems = Array.from({ length: 100_000 }, (_, index) =>
    aProblem({ file: `${index}.yml` }),
  );
  expect(new Set(fingerprints(problems)).size).toBe(100_000);
});
