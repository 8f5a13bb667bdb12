import { expect, test } from "vitest";
import { readRefreshArguments } from "./arguments.ts";

test("without a word everything is asked, and the report goes to the terminal", () => {
  expect(readRefreshArguments([], { LANG: "de_DE.UTF-8" })).toEqual({
    ...{ root: null, only: [], sources: [], shard: null, dryRun: false, fresh: false },
    ...{ into: null, copies: null, outputs: [{ format: "text", file: null }], language: "de" },
  });
});

test("ids and sources are lists; a report can have several forms", () => {
  const args = ["--only", "a,b", "--only=c", "--source", "git", "--shard", "2/8", "--dry-run"];
  const reports = ["--report", "json=r.json", "--report", "markdown=r=1.md", "--lang", "en"];
  expect(readRefreshArguments([...args, ...reports], {})).toMatchObject({
    only: ["a", "b", "c"],
    sources: ["git"],
    shard: { index: 2, count: 8 },
    dryRun: true,
    outputs: [
      { format: "text", file: null },
      { format: "json", file: "r.json" },
      { format: "markdown", file: "r=1.md" },
    ],
  });
});

test.each([
  [["--shard", "9/8"], "--shard"],
  [["--format", "xml"], "--format"],
  [["--report", "json"], "--report needs a file"],
  [["--lang", "fr"], "--lang"],
  [["--unknown"], "--unknown"],
  [["word"], "word"],
])("%j is wrong usage, and the answer says which", (args, named) => {
  expect(readRefreshArguments(args, {})).toContain(named);
});
