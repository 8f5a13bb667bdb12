import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Observations } from "../../schema/generated/observations.ts";
import { httpTo } from "../../testing/forge/ask-server.ts";
import { ALL_FAULTS, type Fault, patienceWith, REASON_OF } from "../../testing/forge/faults.ts";
import { GITHUB_RECORDING } from "../../testing/forge/github-recording.ts";
import { type ForgeServer, startForge } from "../../testing/forge/server.ts";
import { mergeObservations } from "../refresh/merge.ts";
import type { SourceResult } from "../source.ts";
import { createGithubSource } from "./source.ts";

const YESTERDAY = "2026-11-27T12:00:00Z";
const NOW = "2026-11-28T12:00:00Z";
const TARGET = { id: "parkplan", repository: "https://github.com/city/parkplan", reports: [] };

let server: ForgeServer;
let before: Observations;

beforeAll(async () => {
  server = await startForge(GITHUB_RECORDING);
  before = merge(null, await observe(YESTERDAY), YESTERDAY);
});
afterAll(() => server.close());
beforeEach(() => server.mend());

const observe = (now = NOW, limits = {}) =>
  createGithubSource(httpTo(server, limits), server.url).observe(TARGET, now);

function merge(known: Observations | null, result: SourceResult, now = NOW): Observations {
  const answers = [{ source: "github", result }];
  return mergeObservations(known, answers, { now, renewAfterDays: 30, reports: [] }).observations;
}

/** After these the whole host is left alone for longer than these tests wait. */
const RATE_LIMITS: ReadonlySet<Fault> = new Set(["rate limit", "rate limit by date"]);

describe("nothing is lost, whatever the forge does", () => {
  test.each(ALL_FAULTS)("%s, for everything", async (fault) => {
    server.break(fault);
    const result = await observe(NOW, patienceWith(fault));
    expect([...result.observations, ...result.absent]).toEqual([]);
    expect(result.unavailable.map(({ reason }) => reason)).toEqual([REASON_OF[fault]]);
    expect(merge(before, result).observations).toEqual(before.observations);
    expect(merge(before, result).absent).toEqual(before.absent);
  });

  test.each(ALL_FAULTS.filter((fault) => !RATE_LIMITS.has(fault)))(
    "%s, for comments alone",
    async (fault) => {
      server.break(fault, "/issues/comments");
      const result = await observe(NOW, patienceWith(fault));
      expect(result.unavailable).toMatchObject([
        { reason: REASON_OF[fault], facts: ["forge/issues-opened", "forge/issue-reaction"] },
      ]);
      expect(result.observations).toHaveLength(before.observations.length - 2);
      expect(merge(before, result).observations).toEqual(before.observations);
    },
  );

  test.each([...RATE_LIMITS])("%s, after which nothing more is asked", async (fault) => {
    server.break(fault, "/issues/comments");
    const result = await observe(NOW, patienceWith(fault));
    expect(server.asked.at(-1)).toContain("/issues/comments");
    expect(new Set(result.unavailable.map(({ reason }) => reason))).toEqual(
      new Set(["rate-limited"]),
    );
    expect(merge(before, result).observations).toEqual(before.observations);
  });

  const questions = [
    ...["/issues?", "/pulls?", "/search", "/pulls/comments", "/releases", "/packages"],
    ...["/actions", "/branches/main", "/rules", "/security-advisories"],
  ];
  test.each(questions)("a server error at %s leaves the other facts alone", async (where) => {
    server.break("server error", where);
    const result = await observe();
    const told = [...result.observations, ...result.absent].map(({ fact }) => fact);
    expect(told.length).toBeGreaterThan(11);
    expect(new Set(told).size).toBe(told.length);
    expect(merge(before, result).observations).toEqual(before.observations);
  });

  test("a forge that has recovered is believed again", async () => {
    server.break("server error");
    const broken = merge(before, await observe());
    server.mend();
    const after = merge(broken, await observe());
    expect(after.observations).toEqual(before.observations);
    expect(after.unavailable).toEqual([]);
  });
});

describe("replies that did not change", () => {
  test("cost nothing the second time: 304 all over, and the same facts", async () => {
    const kept = new Map();
    const store = {
      read: async (key: string) => kept.get(key) ?? null,
      write: async (key: string, reply: unknown) => void kept.set(key, reply),
    };
    const twice = () =>
      createGithubSource(httpTo(server, {}, { store }), server.url).observe(TARGET, NOW);
    const first = await twice();
    const asked = [...server.asked];
    server.mend();
    expect(await twice()).toEqual(first);
    expect(server.asked).toEqual(asked);
    expect(server.headers.every((each) => each["if-none-match"] !== undefined)).toBe(true);
  });
});

describe("a redirect to another host", () => {
  test("is followed without the token, where that host may be asked", async () => {
    const other = await startForge(GITHUB_RECORDING);
    const away = await startForge({
      "/repos/city/parkplan": {
        status: 307,
        headers: { location: `${other.url}/repos/city/parkplan` },
        body: "",
      },
    });
    const both = new Set([away.host, other.host]);
    const parts = {
      tokens: new Map([[away.host, "s3cret"]]),
      mayBePrivate: (host: string) => both.has(host),
    };
    const result = await createGithubSource(httpTo(away, {}, parts), away.url).observe(TARGET, NOW);
    expect(result.observations.map(({ fact }) => fact)).toContain("forge/archived");
    expect(away.headers[0]?.authorization).toBe("Bearer s3cret");
    expect(other.headers.map(({ authorization }) => authorization)).toEqual([undefined]);
    await Promise.all([away.close(), other.close()]);
  });
});
