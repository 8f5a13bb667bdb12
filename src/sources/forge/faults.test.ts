import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Observations } from "../../schema/generated/observations.ts";
import { httpTo } from "../../testing/forge/ask-server.ts";
import { ALL_FAULTS, type Fault, REASON_OF } from "../../testing/forge/faults.ts";
import { type ForgeServer, startForge } from "../../testing/forge/server.ts";
import { FORGEJO_RECORDING, GITLAB_RECORDING } from "../../testing/forge/three-forges.ts";
import { createFindForge, type FindForge, type HostedForge } from "../forge-kind.ts";
import { createForgejoSource } from "../forgejo/source.ts";
import { createGitlabSource } from "../gitlab/source.ts";
import type { HttpLimits } from "../http/edge.ts";
import { mergeObservations } from "../refresh/merge.ts";
import type { SourceResult } from "../source.ts";

const YESTERDAY = "2026-11-27T12:00:00Z";
const NOW = "2026-11-28T12:00:00Z";
const SHORT = { beginsAfter: 1000, wholeAfter: 1500 };
/** After these the whole host is left alone for longer than these tests wait. */
const RATE_LIMITS: ReadonlySet<Fault> = new Set(["rate limit", "rate limit by date"]);

const FORGES = [
  {
    forge: { kind: "gitlab", tool: "GitLab" },
    recording: GITLAB_RECORDING,
    path: "/verwaltung/fach/antrag",
    comments: "action=commented",
  },
  {
    forge: { kind: "forgejo", tool: "Forgejo" },
    recording: FORGEJO_RECORDING,
    path: "/stadt/melder",
    comments: "/issues/comments",
  },
] as const;

describe.each(FORGES)("nothing is lost, whatever $forge.tool does", (one) => {
  const { forge, recording, path, comments } = one;
  let server: ForgeServer;
  let before: Observations;

  beforeAll(async () => {
    server = await startForge(recording);
    const first = await observe(YESTERDAY, forge, {});
    before = merge(null, first, YESTERDAY);
    expect(first.unavailable).toEqual([]);
    expect(before.observations.length).toBeGreaterThan(14);
  });
  afterAll(() => server.close());
  beforeEach(() => server.mend());

  /** Of a host of which somebody knows what it runs, or of one that is asked. */
  async function observe(
    now = NOW,
    known: HostedForge | null = forge,
    limits: Partial<HttpLimits> = SHORT,
  ): Promise<SourceResult> {
    const http = httpTo(server, limits);
    const asked = createFindForge(http);
    const find: FindForge = known === null ? asked : async () => ({ state: "value", value: known });
    const target = { id: "entry", repository: server.url + path, reports: [] };
    const sources = [createGitlabSource(http, find), createForgejoSource(http, find)];
    const results = await Promise.all(sources.map((source) => source.observe(target, now)));
    return {
      observations: results.flatMap(({ observations }) => observations),
      absent: results.flatMap(({ absent }) => absent),
      unavailable: results.flatMap(({ unavailable }) => unavailable),
    };
  }

  function merge(known: Observations | null, result: SourceResult, now = NOW): Observations {
    const answers = [{ source: forge.kind, result }];
    return mergeObservations(known, answers, { now, renewAfterDays: 30, reports: [] }).observations;
  }

  const keepsAll = (result: SourceResult) => {
    expect(merge(before, result).observations).toEqual(before.observations);
    expect(merge(before, result).absent).toEqual(before.absent);
  };

  test.each(ALL_FAULTS)("%s, for everything", async (fault) => {
    server.break(fault);
    const result = await observe();
    expect([...result.observations, ...result.absent]).toEqual([]);
    expect(result.unavailable.map(({ reason }) => reason)).toEqual([REASON_OF[fault]]);
    keepsAll(result);
  });

  test.each(ALL_FAULTS)("%s, on a host that nobody knows", async (fault) => {
    server.break(fault);
    const result = await observe(NOW, null);
    // A host that says of every address that there is none has no forge.
    const isNone = REASON_OF[fault] === "not-found";
    expect(result.unavailable.map(({ reason }) => reason)).toEqual(
      isNone ? [] : [REASON_OF[fault]],
    );
    keepsAll(result);
  });

  test.each(ALL_FAULTS.filter((fault) => !RATE_LIMITS.has(fault)))(
    "%s, for comments alone",
    async (fault) => {
      server.break(fault, comments);
      const result = await observe();
      expect(result.unavailable.map(({ reason }) => reason)).toEqual([
        REASON_OF[fault],
        REASON_OF[fault],
      ]);
      expect(result.unavailable.flatMap(({ facts }) => facts)).toEqual([
        ...["forge/issues-opened", "forge/issue-reaction"],
        ...["forge/merge-requests", "forge/reviewed-merge-requests"],
      ]);
      expect(result.observations).toHaveLength(before.observations.length - 4);
      keepsAll(result);
    },
  );

  test.each([...RATE_LIMITS])("%s, after which nothing more is asked", async (fault) => {
    server.break(fault, comments);
    const result = await observe();
    expect(server.asked.at(-1)).toContain(comments);
    const reasons = result.unavailable.map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(["rate-limited"]));
    keepsAll(result);
  });

  test("replies that did not change cost nothing the second time", async () => {
    const kept = new Map();
    const store = {
      read: async (key: string) => kept.get(key) ?? null,
      write: async (key: string, reply: unknown) => void kept.set(key, reply),
    };
    const once = () => {
      const http = httpTo(server, {}, { store });
      const find: FindForge = async () => ({ state: "value", value: forge });
      const create = forge.kind === "gitlab" ? createGitlabSource : createForgejoSource;
      const target = { id: "entry", repository: server.url + path, reports: [] };
      return create(http, find).observe(target, NOW);
    };
    const first = await once();
    const asked = [...server.asked];
    server.mend();
    expect(await once()).toEqual(first);
    expect(server.asked).toEqual(asked);
    expect(server.headers.every((each) => each["if-none-match"] !== undefined)).toBe(true);
  });
});
