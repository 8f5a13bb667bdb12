import { expect, test } from "vitest";
import type { Observations } from "../../schema/generated/observations.ts";
import { anObservation } from "../../testing/observations.ts";
import type { Source, SourceResult, Target } from "../source.ts";
import type { EntryOutcome } from "./outcome.ts";
import { type RefreshPorts, refresh } from "./run.ts";

const NOW = "2026-11-28T03:00:00Z";
const nothing: SourceResult = { observations: [], absent: [], unavailable: [] };

const target = (id: string, host = "git.example"): Target => ({
  id,
  repository: `https://${host}/group/${id}`,
  reports: [],
});

/** A source that answers as the given function says. */
const source = (observe: Source["observe"], id = "git"): Source => ({
  id,
  appliesTo: () => true,
  observe,
});

const counts = (value: number) =>
  source(async () => ({ ...nothing, observations: [anObservation({ value, measured: NOW })] }));

function ports(sources: readonly Source[], parts: Partial<RefreshPorts> = {}) {
  const written = new Map<string, Observations>();
  const finished: EntryOutcome[] = [];
  const all: RefreshPorts = {
    now: NOW,
    renewAfterDays: 30,
    sources,
    entriesPerHost: 2,
    read: async (id) => written.get(id) ?? null,
    write: async (id, observations) => {
      written.set(id, observations);
    },
    done: new Map(),
    finished: async (outcome) => {
      finished.push(outcome);
    },
    ...parts,
  };
  return { all, written, finished };
}

test("every entry is asked, written, and named in the report in the order of the ids", async () => {
  const { all, written } = ports([counts(7)]);
  const report = await refresh([target("b"), target("a"), target("c", "other.example")], all);
  expect(report.outcomes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(written.get("a")?.observations[0]?.value).toBe(7);
});

test("a second run with the same answers writes nothing", async () => {
  const first = ports([counts(7)]);
  await refresh([target("a")], first.all);
  const writes: string[] = [];
  const second = ports([counts(7)], {
    read: async (id) => first.written.get(id) ?? null,
    write: async (id) => {
      writes.push(id);
    },
  });
  const report = await refresh([target("a")], second.all);
  expect(writes).toEqual([]);
  expect(report.outcomes[0]).toEqual({ id: "a", changed: [], renewed: [], gaps: [] });
});

test("a source that throws takes nothing away from the others", async () => {
  const broken = source(() => Promise.reject(new Error("unexpected")), "github");
  const { all, written } = ports([broken, counts(7)]);
  const report = await refresh([target("a")], all);
  expect(written.get("a")?.observations).toHaveLength(1);
  expect(report.outcomes[0]?.gaps).toEqual([
    { source: "github", reason: "not-understood", detail: "unexpected" },
  ]);
});

test("a file that cannot be read or written stops no other entry, and is not overwritten", async () => {
  const { all, written } = ports([counts(7)], {
    read: (id) => (id === "a" ? Promise.reject(new Error("broken file")) : Promise.resolve(null)),
  });
  const report = await refresh([target("a"), target("b")], all);
  expect(report.outcomes.map(({ failure }) => failure)).toEqual(["broken file", undefined]);
  expect([...written.keys()]).toEqual(["b"]);
});

test("what an interrupted run has done is not done again, and is in the report", async () => {
  const done = { id: "a", changed: ["git/commits"], renewed: [], gaps: [] };
  const asked: string[] = [];
  const counting = source(async ({ id }) => {
    asked.push(id);
    return nothing;
  });
  const { all } = ports([counting], { done: new Map([["a", done]]) });
  const report = await refresh([target("a"), target("b")], all);
  expect(asked).toEqual(["b"]);
  expect(report.resumed).toBe(1);
  expect(report.outcomes[0]).toEqual(done);
});

test("what an interrupted run did to an entry that is not asked for now is left out", async () => {
  const done = { id: "gone", changed: [], renewed: [], gaps: [] };
  const { all } = ports([counts(1)], { done: new Map([["gone", done]]) });
  const report = await refresh([target("a")], all);
  expect(report.outcomes.map(({ id }) => id)).toEqual(["a"]);
});

test("a value of a wrong type is not stored", async () => {
  const lying = source(async () => ({
    ...nothing,
    observations: [
      anObservation({ value: -3 }),
      anObservation({ fact: "git/tags", value: 2 }),
      anObservation({ fact: "forge/moved-to", value: "javascript:alert(1)" }),
      anObservation({ fact: "git/latest-tag", value: "x".repeat(5000) }),
    ],
  }));
  const { all, written } = ports([lying]);
  const report = await refresh([target("a")], all);
  expect(written.get("a")?.observations.map(({ fact }) => fact)).toEqual(["git/tags"]);
  expect(report.outcomes[0]?.gaps[0]?.reason).toBe("not-understood");
});

test("hosts are asked side by side, and no host for more entries at a time than allowed", async () => {
  const open = new Map<string, number>();
  const most = new Map<string, number>();
  const slow = source(async ({ repository }) => {
    const { host } = new URL(repository);
    open.set(host, (open.get(host) ?? 0) + 1);
    most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
    most.set(
      "all",
      Math.max(
        most.get("all") ?? 0,
        [...open.values()].reduce((a, b) => a + b, 0),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1));
    open.set(host, (open.get(host) ?? 0) - 1);
    return nothing;
  });
  const ids = Array.from({ length: 20 }, (_, at) => `e${at}`);
  const targets = ids.map((id, at) => target(id, at % 2 === 0 ? "one.example" : "two.example"));
  await refresh(targets, ports([slow]).all);
  expect(Object.fromEntries(most)).toEqual({ "one.example": 2, "two.example": 2, all: 4 });
});
