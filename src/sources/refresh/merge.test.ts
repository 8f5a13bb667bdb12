import { describe, expect, test } from "vitest";
import { anAbsence, anObservation } from "../../testing/observations.ts";
import type { SourceResult } from "../source.ts";
import { mergeObservations } from "./merge.ts";

const NOW = "2026-11-28T03:00:00Z";
const REPORT = "https://git.example/trivy.json";
const options = { now: NOW, renewAfterDays: 30, reports: [{ url: REPORT }] };
const nothing: SourceResult = { observations: [], absent: [], unavailable: [] };
const answer = (result: Partial<SourceResult>, source = "git") => [
  { source, result: { ...nothing, ...result } },
];

test("a new fact is written", () => {
  const fresh = anObservation({ measured: NOW });
  const merged = mergeObservations(null, answer({ observations: [fresh] }), options);
  expect(merged.observations.observations).toEqual([fresh]);
  expect(merged.changed).toEqual(["git/commits"]);
});

test("an unchanged fact keeps its old date, so that a nightly run changes nothing", () => {
  const old = anObservation({
    measured: "2026-11-01T00:00:00Z",
    subject: { commit: "a".repeat(40) },
  });
  const fresh = anObservation({ measured: NOW, subject: { commit: "b".repeat(40) } });
  const before = { observations: [old] };
  const merged = mergeObservations(before, answer({ observations: [fresh] }), options);
  expect(merged.observations.observations).toEqual([old]);
  expect([merged.changed, merged.renewed]).toEqual([[], []]);
});

test("an unchanged fact that is old enough is written again with its new date", () => {
  const old = anObservation({ measured: "2026-10-01T00:00:00Z" });
  const fresh = anObservation({ measured: NOW });
  const merged = mergeObservations(
    { observations: [old] },
    answer({ observations: [fresh] }),
    options,
  );
  expect(merged.observations.observations).toEqual([fresh]);
  expect([merged.changed, merged.renewed]).toEqual([[], ["git/commits"]]);
});

test("another value replaces the old one", () => {
  const fresh = anObservation({ value: 6, measured: NOW });
  const merged = mergeObservations(
    { observations: [anObservation()] },
    answer({ observations: [fresh] }),
    options,
  );
  expect(merged.observations.observations).toEqual([fresh]);
});

test("what is absent now takes the place of the old value, and the other way round", () => {
  const value = anObservation({ fact: "forge/issue-reaction", value: 3 });
  const gone = anAbsence({ measured: NOW });
  const away = mergeObservations({ observations: [value] }, answer({ absent: [gone] }), options);
  expect(away.observations).toMatchObject({ observations: [], absent: [gone] });
  const back = mergeObservations(away.observations, answer({ observations: [value] }), options);
  expect(back.observations).toMatchObject({ observations: [value], absent: [] });
});

test("an upstream that is down takes nothing away: value and date stay", () => {
  const old = anObservation({ fact: "forge/releases", value: 2, measured: "2026-01-01T00:00:00Z" });
  const down = { source: "github", reason: "server-error", detail: "502" } as const;
  const merged = mergeObservations(
    { observations: [old] },
    answer({ unavailable: [down] }, "github"),
    options,
  );
  expect(merged.observations.observations).toEqual([old]);
  expect(merged.changed).toEqual([]);
});

test("what passes by itself is only noted when there is nothing recent to show instead", () => {
  const down = {
    source: "github",
    facts: ["forge/releases" as const],
    reason: "timeout",
    detail: "30 s",
  } as const;
  const noted = (measured: string) =>
    mergeObservations(
      { observations: [anObservation({ fact: "forge/releases", measured })] },
      answer({ unavailable: [{ ...down, facts: [...down.facts] }] }, "github"),
      options,
    ).observations.unavailable;
  expect(noted("2026-11-20T00:00:00Z")).toEqual([]);
  expect(noted("2026-09-01T00:00:00Z")).toEqual([
    { source: "github", facts: ["forge/releases"], reason: "timeout", since: "2026-11-28" },
  ]);
});

test("of the facts of a report only its own count as something to show instead", () => {
  const late = { source: "reports", reason: "timeout", url: REPORT, detail: "30 s" } as const;
  const noted = (url: string) =>
    mergeObservations(
      { observations: [anObservation({ fact: "scan/secrets", evidence: { url } })] },
      answer({ unavailable: [{ ...late, facts: ["scan/secrets"] }] }, "reports"),
      { ...options, reports: [{ url: REPORT }, { url: "https://git.example/b.json" }] },
    ).observations.unavailable?.length;
  expect([noted(REPORT), noted("https://git.example/b.json")]).toEqual([0, 1]);
});

test("what does not pass by itself is noted once, with the day on which it began", () => {
  const refused = {
    source: "github",
    facts: ["forge/branch-protected" as const],
    reason: "not-permitted" as const,
    detail: "403",
  };
  const first = mergeObservations(null, answer({ unavailable: [refused] }, "github"), {
    ...options,
    now: "2026-11-01T00:00:00Z",
  });
  const second = mergeObservations(
    first.observations,
    answer({ unavailable: [refused] }, "github"),
    options,
  );
  expect(second.observations.unavailable).toEqual([
    {
      source: "github",
      facts: ["forge/branch-protected"],
      reason: "not-permitted",
      since: "2026-11-01",
    },
  ]);
  const third = mergeObservations(second.observations, answer({}, "github"), options);
  expect(third.observations.unavailable).toEqual([]);
});

test("a source that was not asked keeps what it could not answer", () => {
  const unavailable = [{ source: "github", reason: "not-found" as const, since: "2026-11-01" }];
  const merged = mergeObservations({ observations: [], unavailable }, answer({}, "git"), options);
  expect(merged.observations.unavailable).toEqual(unavailable);
});

describe("a fact that a report stated once", () => {
  const of = (fact: "scan/secrets" | "scan/components", value: number) =>
    anObservation({ fact, value, evidence: { url: REPORT } });
  const before = { observations: [of("scan/secrets", 1), of("scan/components", 9)] };
  const facts = (result: Partial<SourceResult>, source = "reports") =>
    mergeObservations(before, answer(result, source), options).observations.observations.map(
      ({ fact }) => fact,
    );
  const missing = { source: "reports", reason: "not-found", detail: "404" } as const;

  test("is gone when the report was read again and does not state it", () => {
    const read = { observations: [of("scan/components", 9)] };
    expect(facts(read)).toEqual(["scan/components"]);
    expect(mergeObservations(before, answer(read, "reports"), options).changed).toEqual([
      "scan/secrets",
    ]);
    expect(facts({})).toEqual([]);
  });

  test("stays when the report, or this fact of it, was not there, or nobody asked for reports", () => {
    const both = ["scan/secrets", "scan/components"];
    expect(facts({ unavailable: [{ ...missing, url: REPORT }] })).toEqual(both);
    expect(facts({ unavailable: [missing] })).toEqual(both);
    expect(facts({ unavailable: [{ ...missing, url: REPORT, facts: ["scan/secrets"] }] })).toEqual([
      "scan/secrets",
    ]);
    expect(facts({ unavailable: [{ ...missing, facts: ["scan/secrets"] }] })).toEqual([
      "scan/secrets",
    ]);
    expect(facts({}, "github")).toEqual(both);
  });
});

test("each report has its own facts, and those of a report that is no longer named go", () => {
  const of = (url: string, value: number) =>
    anObservation({ fact: "scan/secrets", value, evidence: { url } });
  const before = { observations: [of(REPORT, 1), of("https://git.example/old.json", 2)] };
  const merged = mergeObservations(before, answer({}, "git"), options);
  expect(merged.observations.observations).toEqual([of(REPORT, 1)]);
  expect(merged.changed).toEqual(["scan/secrets"]);
});

test("the same bytes are as old as they were, however often a run reads them", () => {
  const evidence = { url: REPORT, sha256: "a".repeat(64) };
  const old = anObservation({ fact: "scan/secrets", measured: "2026-01-01T00:00:00Z", evidence });
  const before = { observations: [old] };
  const again = anObservation({ ...old, measured: NOW });
  const same = mergeObservations(before, answer({ observations: [again] }, "reports"), options);
  expect(same.observations.observations).toEqual([old]);
  expect([same.changed, same.renewed]).toEqual([[], []]);
  // Another document may have answered what it found; that makes the scan no newer.
  const other = { ...again, value: 3 };
  const read = mergeObservations(before, answer({ observations: [other] }, "reports"), options);
  expect(read.observations.observations).toEqual([{ ...other, measured: old.measured }]);
  expect(read.changed).toEqual(["scan/secrets"]);
  const newer = { ...again, evidence: { ...evidence, sha256: "b".repeat(64) } };
  const scanned = mergeObservations(before, answer({ observations: [newer] }, "reports"), options);
  expect(scanned.observations.observations).toEqual([newer]);
});
