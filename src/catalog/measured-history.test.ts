import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anObservation } from "../testing/observations.ts";
import type { Git } from "./history.ts";
import { measuredValues, readMeasuredHistory } from "./measured-history.ts";
import { renderObservations } from "./observations-file.ts";

let root = "";

function run(args: readonly string[], input = "", date = "2026-01-01T00:00:00Z"): string {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  return execFileSync("git", [...who, ...args], { cwd: root, env, input, encoding: "utf8" });
}

const git: Git = async (args, input) => run(args, input);

function commit(date: string, commits: Readonly<Record<string, number>>): void {
  for (const [id, value] of Object.entries(commits)) {
    const file = join(root, `catalog/software/${id}/observations.yml`);
    mkdirSync(dirname(file), { recursive: true });
    const measured = `${date}T00:00:00Z`;
    const observations = [anObservation({ value, measured, source: { tool: "gïťs" } })];
    writeFileSync(file, renderObservations({ observations }));
  }
  run(["add", "."]);
  run(["commit", "-q", "-m", "x"], "", `${date}T10:00:00Z`);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "measured-"));
  run(["init", "-q"]);
  commit("2026-01-05", { often: 1, once: 9 });
  commit("2026-01-25", { often: 2 });
  commit("2026-02-05", { often: 3, late: 7 });
  commit("2026-04-05", { often: 4, late: 8 });
});

afterAll(() => rmSync(root, { recursive: true }));

describe("what was measured month by month", () => {
  test("is the last state of each month that has one, oldest first", async () => {
    const months = (await readMeasuredHistory(git)).get("often");
    expect(months?.map(({ month, values }) => [month, values.get("git/commits")])).toEqual([
      ["2026-01", 2],
      ["2026-02", 3],
      ["2026-04", 4],
    ]);
  });

  test("is kept of entries that were measured in two months at least", async () => {
    expect([...(await readMeasuredHistory(git)).keys()].sort()).toEqual(["late", "often"]);
  });

  test("has twelve months at most", async () => {
    const first = Date.UTC(2020, 0, 10);
    const records = Array.from({ length: 30 }, (_, month) => {
      const day = new Date(first);
      day.setUTCMonth(29 - month);
      const blob = String(month).padStart(40, "0");
      const change = `:100644 100644 ${"f".repeat(40)} ${blob} M\tcatalog/software/a/observations.yml`;
      return `\u001e${day.toISOString()}\n\n${change}\n`;
    });
    const fake: Git = async (args) => (args[0] === "log" ? records.join("") : "");
    const months = (await readMeasuredHistory(fake)).get("a");
    expect([months?.length, months?.[0]?.month, months?.at(-1)?.month]).toEqual([
      12,
      "2021-07",
      "2022-06",
    ]);
  });
});

test("of several observations of a fact the newest counts, and only numbers do", () => {
  const text = renderObservations({
    observations: [
      anObservation({ value: 5, measured: "2026-02-01T00:00:00Z", subject: { tag: "a" } }),
      anObservation({ value: 6, measured: "2026-01-01T00:00:00Z", subject: { tag: "b" } }),
      anObservation({ fact: "forge/issue-reaction", value: 1.5 }),
      anObservation({ fact: "files/license", value: true }),
    ],
  });
  expect([...measuredValues(text)]).toEqual([
    ["git/commits", 5],
    ["forge/issue-reaction", 1.5],
  ]);
  expect(measuredValues("nothing of the kind").size).toBe(0);
});
