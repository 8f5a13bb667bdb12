import { expect, test } from "vitest";
import type { RunReport } from "./outcome.ts";
import { exitCodeOfRun, renderRunJson, renderRunMarkdown, renderRunText } from "./report.ts";

const quiet = { changed: [], renewed: [], gaps: [] };
const down = {
  source: "gitlab",
  reason: "server-error",
  detail: "502 Bad Gateway",
  url: "https://git.example/api/v4/projects/1",
} as const;
const report: RunReport = {
  now: "2026-11-28T03:00:00Z",
  resumed: 1,
  outcomes: [
    { ...quiet, id: "a", changed: ["git/commits", "git/tags"] },
    { ...quiet, id: "b", renewed: ["git/commits"], gaps: [down] },
    { ...quiet, id: "c", gaps: [down] },
    { ...quiet, id: "d" },
  ],
};

test("the description of the merge request says what changed and what was unavailable", () => {
  expect(renderRunMarkdown(report, "en")).toBe(`# Observations of 2026-11-28

| | |
|---|---:|
| entries asked | 4 |
| with changed facts | 1 |
| with a new date | 1 |
| with sources that did not answer | 2 |
| not written | 0 |

Done already before an interruption: 1.

## Changed

- \`a\`: git/commits, git/tags

## Unavailable (the old observations stay)

- gitlab (git.example): server-error, 502 Bad Gateway: \`b\`, \`c\`
`);
});

test("the terminal shows the same in German", () => {
  expect(renderRunText(report, "de")).toBe(`  Einträge gefragt                         4
  mit geänderten Fakten                    1
  mit erneuertem Datum                     1
  mit Quellen, die nicht antworteten       2
  nicht geschrieben                        0

  gitlab (git.example): server-error, 502 Bad Gateway: b, c
`);
});

test("words of an upstream are no Markdown and steer no terminal", () => {
  const detail = "\u001b[2J<img src=x> [a](javascript:b) | `c`\n# d";
  const hostile = { ...report, outcomes: [{ ...quiet, id: "a", gaps: [{ ...down, detail }] }] };
  for (const text of [renderRunMarkdown(hostile, "en"), renderRunText(hostile, "en")]) {
    const found = ["\u001b", "<img", "](", "\n# d"].filter((part) => text.includes(part));
    expect(found).toEqual([]);
  }
});

test("a report of ten thousand gaps stays readable, and the JSON has them all", () => {
  const outcomes = Array.from({ length: 10_000 }, (_, at) => ({
    ...quiet,
    id: `e${String(at).padStart(5, "0")}`,
    gaps: [{ ...down, detail: `error ${at % 500}` }],
  }));
  const large = { ...report, outcomes };
  expect(renderRunMarkdown(large, "en").split("\n").length).toBeLessThan(230);
  expect(JSON.parse(renderRunJson(large)).entries).toHaveLength(10_000);
});

test.each([
  [report, 3],
  [{ ...report, outcomes: [{ ...quiet, id: "a" }] }, 0],
  [{ ...report, outcomes: [{ ...quiet, id: "a", failure: "disk full", gaps: [down] }] }, 1],
] as const)("the exit code says whether something was missing", (run, code) => {
  expect(exitCodeOfRun(run)).toBe(code);
});
