import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Observations } from "../../schema/generated/observations.ts";
import { startThreeForges } from "../../testing/forge/three-forges.ts";
import { exitCodeOfRun } from "./report.ts";
import { refresh } from "./run.ts";

let forges: Awaited<ReturnType<typeof startThreeForges>>;
beforeAll(async () => {
  forges = await startThreeForges();
});
afterAll(() => forges.close());
beforeEach(() => {
  for (const server of Object.values(forges.servers)) server.mend();
});

/** A run over all entries, which reads and writes files in memory. */
async function run(files: Map<string, Observations>, now = "2026-11-28T12:00:00Z") {
  const written: string[] = [];
  const report = await refresh(forges.targets, {
    now,
    renewAfterDays: 30,
    sources: forges.sources(),
    entriesPerHost: 2,
    read: async (id) => files.get(id) ?? null,
    write: async (id, observations) => {
      written.push(id);
      files.set(id, observations);
    },
    done: new Map(),
    finished: async () => undefined,
  });
  return { report, written: written.sort() };
}

/** Each entry with who said how much of it. */
function summary(files: Map<string, Observations>) {
  const rows = [...files].map(([id, { observations, absent = [], unavailable = [] }]) => {
    const tools = new Set([...observations, ...absent].map(({ source }) => source.tool));
    return [id, [...tools].join(), observations.length + absent.length, unavailable.length];
  });
  return rows.sort();
}

const WHOLE = [
  ["antrag", "GitLab", 16, 0],
  ["melder", "Forgejo", 16, 0],
  ["parkplan", "GitHub", 17, 0],
];

describe("a refresh of entries on all kinds of forges", () => {
  test("asks each forge in its own words; hosts that are none have nothing to say", async () => {
    const files = new Map<string, Observations>();
    const { report, written } = await run(files);
    expect(summary(files)).toEqual(WHOLE);
    expect(written).toEqual(["antrag", "melder", "parkplan"]);
    expect(exitCodeOfRun(report)).toBe(0);
    const asked = Object.values(forges.servers).map((server) => server.asked);
    expect(asked.map((paths) => new Set(paths).size === paths.length)).not.toContain(false);
    expect(forges.servers.other.asked).toEqual(["/api/v4/version", "/api/v1/version"]);
  });

  test("again the same day changes nothing", async () => {
    const files = new Map<string, Observations>();
    await run(files);
    const { report, written } = await run(files, "2026-11-28T13:00:00Z");
    expect(written).toEqual([]);
    expect(report.outcomes.flatMap(({ changed }) => changed)).toEqual([]);
  });

  test.each(["github", "gitlab", "forgejo"] as const)(
    "while %s is down keeps what it said, and everything else goes on",
    async (name) => {
      const files = new Map<string, Observations>();
      await run(files);
      const before = structuredClone(files);
      forges.servers[name].break("server error");
      const { report } = await run(files, "2026-12-30T12:00:00Z");
      const [broken] = report.outcomes.filter(({ gaps }) => gaps.length > 0);
      const id = { github: "parkplan", gitlab: "antrag", forgejo: "melder" }[name];
      expect(broken?.id).toBe(id);
      expect(files.get(id)?.observations).toEqual(before.get(id)?.observations);
      expect(files.get(id)?.unavailable).toMatchObject([{ reason: "server-error" }]);
      expect(report.outcomes.filter(({ renewed }) => renewed.length > 0)).toHaveLength(2);
      expect(exitCodeOfRun(report)).toBe(3);
      forges.servers[name].mend();
      await run(files, "2026-12-31T12:00:00Z");
      expect(summary(files)).toEqual(WHOLE);
    },
  );

  test("for the first time while a host is down says so, by the source that speaks for such hosts", async () => {
    const files = new Map<string, Observations>();
    forges.servers.forgejo.break("cut connection");
    await run(files);
    expect(files.get("melder")).toMatchObject({
      observations: [],
      unavailable: [{ source: "gitlab", reason: "unreachable" }],
    });
    forges.servers.forgejo.mend();
    await run(files);
    expect(summary(files)).toEqual(WHOLE);
  });
});
