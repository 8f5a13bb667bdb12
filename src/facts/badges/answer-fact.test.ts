import { describe, expect, test } from "vitest";
import type { Test } from "../../schema/generated/badge-rules.ts";
import { answerTo, type BadgeParts } from "../../testing/badges.ts";
import { anAbsence, anObservation } from "../../testing/observations.ts";
import { factAnswersIn } from "./answer-test.ts";

const HALF_YEAR = { from: "2026-05-03", to: "2026-11-01" };
const COMMITS: Test = { fact: "git/commits", atLeast: 5, days: 183 };

/** What became of the only comparison: its answer, why it is unknown, what was compared. */
function outcome(rule: Test, parts: BadgeParts) {
  const [fact] = factAnswersIn(answerTo(rule, parts).test);
  return { answer: fact?.answer, unknown: fact?.unknown, value: fact?.value, until: fact?.until };
}

describe("one comparison", () => {
  test("is met or not met by what was measured, until the evidence is too old", () => {
    const observations = [anObservation({ window: HALF_YEAR })];
    expect(outcome(COMMITS, { observations })).toEqual({
      answer: "met",
      unknown: null,
      value: 5,
      until: "2027-02-09",
    });
    expect(outcome({ ...COMMITS, atLeast: 6 }, { observations }).answer).toBe("not-met");
  });

  test("is unknown where nobody measured it", () => {
    expect(outcome(COMMITS, {})).toMatchObject({ answer: "unknown", unknown: "never" });
  });

  test("is unknown on the first day on which the evidence is too old, and the old value is shown", () => {
    const observations = [anObservation({ window: HALF_YEAR })];
    expect(outcome(COMMITS, { observations, asOf: "2027-02-09" }).answer).toBe("met");
    expect(outcome(COMMITS, { observations, asOf: "2027-02-10" })).toMatchObject({
      answer: "unknown",
      unknown: "expired",
      value: 5,
    });
  });

  test("evidence is as old as the end of the days that it covers", () => {
    const window = { from: "2026-01-01", to: "2026-07-02" };
    const observations = [anObservation({ window })];
    expect(outcome(COMMITS, { observations }).unknown).toBe("expired");
  });

  test("what was measured after the day does not count yet", () => {
    const observations = [anObservation({ window: HALF_YEAR })];
    expect(outcome(COMMITS, { observations, asOf: "2026-10-31" }).unknown).toBe("later");
  });

  test("what is less to be trusted than the rule asks for does not count", () => {
    const observations = [anObservation({ window: HALF_YEAR, trust: "declared" })];
    expect(outcome(COMMITS, { observations })).toMatchObject({ unknown: "trust", value: 5 });
    expect(outcome({ ...COMMITS, trust: "declared" }, { observations }).answer).toBe("met");
    expect(outcome({ ...COMMITS, trust: "attested" }, { observations }).unknown).toBe("trust");
  });

  test("the newest of what counts decides; what does not count hides nothing", () => {
    const observations = [
      anObservation({ window: HALF_YEAR, value: 9, measured: "2026-10-01T00:00:00Z" }),
      anObservation({ window: HALF_YEAR, value: 2, measured: "2026-11-01T00:00:00Z" }),
      anObservation({ value: 1, measured: "2026-11-20T00:00:00Z", trust: "declared" }),
    ];
    expect(outcome(COMMITS, { observations })).toMatchObject({ answer: "not-met", value: 2 });
  });

  test("a value that the fact cannot have says nothing", () => {
    const observations = [anObservation({ window: HALF_YEAR, value: "many" })];
    expect(outcome(COMMITS, { observations }).unknown).toBe("never");
  });

  test("a source that gave no answer is named, also beside the old value", () => {
    const unavailable = [{ source: "git", reason: "timeout" as const, since: "2026-11-02" }];
    const [never] = factAnswersIn(answerTo(COMMITS, { unavailable }).test);
    expect(never).toMatchObject({ unknown: "unavailable", unavailable });
    const observations = [anObservation({ measured: "2026-01-01T00:00:00Z" })];
    const [expired] = factAnswersIn(answerTo(COMMITS, { unavailable, observations }).test);
    expect(expired).toMatchObject({ unknown: "expired", unavailable });
  });

  test("a source is named only for what it would have told", () => {
    const silent = (source: string, facts?: ["forge/releases"]) => {
      const unavailable = [
        { source, reason: "timeout" as const, since: "2026-11-02", ...(facts && { facts }) },
      ];
      return outcome(COMMITS, { unavailable }).unknown;
    };
    expect([silent("git"), silent("github"), silent("trivy")]).toEqual([
      "unavailable",
      "never",
      "never",
    ]);
    expect(silent("git", ["forge/releases"])).toBe("never");
  });
});

describe("the days that an observation covers", () => {
  const during = (from: string, value: number) => [
    anObservation({ value, window: { from, to: "2026-11-01" } }),
  ];

  test("may be three more or fewer than asked for, as months are", () => {
    expect(outcome(COMMITS, { observations: during("2026-05-06", 1) }).answer).toBe("not-met");
    expect(outcome(COMMITS, { observations: during("2026-05-07", 1) }).unknown).toBe("window");
  });

  test("that are not said are not enough", () => {
    expect(outcome(COMMITS, { observations: [anObservation({ value: 500 })] }).unknown).toBe(
      "window",
    );
  });

  test("a count that is enough in fewer days is enough; one that is not may become so", () => {
    expect(outcome(COMMITS, { observations: during("2026-10-01", 5) }).answer).toBe("met");
    expect(outcome(COMMITS, { observations: during("2026-10-01", 4) }).unknown).toBe("window");
  });

  test("a count that is too small in more days is too small; one that is not says nothing", () => {
    expect(outcome(COMMITS, { observations: during("2025-11-01", 4) }).answer).toBe("not-met");
    expect(outcome(COMMITS, { observations: during("2025-11-01", 99) }).unknown).toBe("window");
  });

  test("with an upper limit it is the other way round", () => {
    const few: Test = { fact: "git/commits", atMost: 0, days: 183 };
    expect(outcome(few, { observations: during("2026-10-01", 1) }).answer).toBe("not-met");
    expect(outcome(few, { observations: during("2025-11-01", 0) }).answer).toBe("met");
    expect(outcome(few, { observations: during("2026-10-01", 0) }).unknown).toBe("window");
  });

  test("a mean has to be of the very days", () => {
    const rule: Test = { fact: "forge/issue-reaction", below: 7, days: 91 };
    const observations = [
      anObservation({
        fact: "forge/issue-reaction",
        value: 1,
        window: { from: "2026-10-01", to: "2026-11-01" },
      }),
    ];
    expect(outcome(rule, { observations }).unknown).toBe("window");
  });
});

describe("a share", () => {
  const SIGNED: Test = { fact: "git/signed-tags", per: "git/tags", atLeast: 80, days: 183 };
  const tags = (fact: "git/tags" | "git/signed-tags", value: number, window = HALF_YEAR) =>
    anObservation({ fact, value, window });

  test("is compared in per cent", () => {
    const observations = [tags("git/tags", 5), tags("git/signed-tags", 4)];
    expect(outcome(SIGNED, { observations })).toMatchObject({ answer: "met", value: 80 });
    expect(outcome({ ...SIGNED, atLeast: 81 }, { observations }).answer).toBe("not-met");
  });

  test("needs both counts, of the same days, the part not larger than the whole", () => {
    const other = { from: "2026-05-02", to: "2026-11-01" };
    const unknown = (...observations: BadgeParts["observations"] & object) =>
      outcome(SIGNED, { observations }).unknown;
    expect(unknown(tags("git/signed-tags", 4))).toBe("mismatch");
    expect(unknown(tags("git/signed-tags", 4), tags("git/tags", 5, other))).toBe("mismatch");
    expect(unknown(tags("git/signed-tags", 6), tags("git/tags", 5))).toBe("mismatch");
  });

  test("of nothing is what the rule says of it", () => {
    const observations = [tags("git/tags", 0), tags("git/signed-tags", 0)];
    expect(outcome(SIGNED, { observations }).unknown).toBe("absent");
    const reason = { de: "Kein Tag", en: "No tag" };
    const whenAbsent = { "nothing-to-measure": { answer: "not-applicable" as const, reason } };
    expect(outcome({ ...SIGNED, whenAbsent }, { observations }).answer).toBe("not-applicable");
    const absent = [anAbsence({ fact: "git/tags", window: HALF_YEAR })];
    expect(outcome({ ...SIGNED, whenAbsent }, { absent }).answer).toBe("not-applicable");
  });
});

describe("an absence", () => {
  const reason = { de: "Keine Meldestelle", en: "No tracker" };
  const rule: Test = {
    fact: "forge/issue-reaction",
    below: 7,
    days: 91,
    whenAbsent: { "switched-off": { answer: "not-applicable", reason } },
  };

  test("answers what the rule says, with its reason", () => {
    const absent = [anAbsence({ reason: "switched-off" })];
    const { test: answer } = answerTo(rule, { absent });
    expect(answer).toMatchObject({ answer: "not-applicable", consequence: { reason } });
  });

  test("is unknown where the rule says nothing of it", () => {
    const absent = [anAbsence({ reason: "not-found" })];
    expect(outcome(rule, { absent })).toMatchObject({ answer: "unknown", unknown: "absent" });
  });

  test("counts where it is newer than what was measured, and as long as that would", () => {
    const observed = anObservation({
      fact: "forge/issue-reaction",
      value: 9,
      window: { from: "2026-08-03", to: "2026-11-01" },
    });
    const gone = (measured: string) => [anAbsence({ reason: "switched-off", measured })];
    const observations = [observed];
    const later = { observations, absent: gone("2026-11-02T00:00:00Z") };
    expect(outcome(rule, later).answer).toBe("not-applicable");
    const before = { observations, absent: gone("2026-10-31T00:00:00Z") };
    expect(outcome(rule, before).answer).toBe("not-met");
    const old = { absent: gone("2026-08-01T00:00:00Z") };
    expect(outcome(rule, old).unknown).toBe("never");
  });

  test("that there was nothing in fewer days says nothing", () => {
    const always = { "nothing-to-measure": { answer: "not-applicable" as const, reason } };
    const during = (from: string) => ({
      absent: [anAbsence({ window: { from, to: "2026-11-01" } })],
    });
    const nothing = { ...rule, whenAbsent: always };
    expect(outcome(nothing, during("2026-08-03")).answer).toBe("not-applicable");
    expect(outcome(nothing, during("2026-01-01")).answer).toBe("not-applicable");
    expect(outcome(nothing, during("2026-10-01")).answer).toBe("unknown");
  });
});

describe("what was found in a release", () => {
  const CLEAN: Test = { fact: "scan/vulnerabilities", atMost: 0, subject: "release" };
  const scan = (value: number, subject: object, measured = "2026-11-01T00:00:00Z") =>
    anObservation({ fact: "scan/vulnerabilities", value, subject, measured, trust: "scanned" });
  const latest = anObservation({ fact: "git/latest-tag", value: "v1.10" });

  test("counts only for the latest one, with or without its v", () => {
    const of = (tag: string) => outcome(CLEAN, { observations: [latest, scan(0, { tag })] });
    expect([of("v1.10").answer, of("1.10").answer]).toEqual(["met", "met"]);
    expect(of("v1.9").unknown).toBe("release");
    expect(outcome(CLEAN, { observations: [latest, scan(0, {})] }).unknown).toBe("release");
  });

  test("may be bound to its commit", () => {
    const commit = "a".repeat(40);
    const tagged = anObservation({
      fact: "git/latest-tag",
      value: "v1.10",
      subject: { tag: "v1.10", commit },
    });
    expect(outcome(CLEAN, { observations: [tagged, scan(0, { commit })] }).answer).toBe("met");
    const elsewhere = { observations: [latest, scan(0, { commit })] };
    expect(outcome(CLEAN, elsewhere).unknown).toBe("release");
  });

  test("without a tag the version that the project states is the latest", () => {
    const stated = { "stated/version": { value: "1.10", trust: "declared" as const } };
    expect(outcome(CLEAN, { observations: [scan(0, { tag: "v1.10" })], stated }).answer).toBe(
      "met",
    );
    expect(outcome(CLEAN, { observations: [scan(0, { tag: "v1.10" })] }).unknown).toBe("release");
  });

  test("is the worst of its artefacts, each by its newest scan", () => {
    const of = (digest: string) => ({ tag: "v1.10", digest: `sha256:${digest}` });
    const clean = scan(0, of("a"), "2026-11-03T00:00:00Z");
    expect(outcome(CLEAN, { observations: [latest, clean, scan(3, of("b"))] })).toMatchObject({
      answer: "not-met",
      value: 3,
    });
    const repaired = scan(0, of("b"), "2026-11-02T00:00:00Z");
    const observations = [latest, clean, scan(3, of("b")), repaired];
    expect(outcome(CLEAN, { observations }).answer).toBe("met");
  });
});

describe("what the catalogue states", () => {
  test("is compared as it stands, and does not expire", () => {
    const rule: Test = { fact: "stated/users", atLeast: 2, trust: "declared" };
    const stated = { "stated/users": { value: 2, trust: "declared" as const } };
    expect(outcome(rule, { stated })).toMatchObject({ answer: "met", value: 2, until: null });
    expect(outcome({ ...rule, trust: "observed" }, { stated }).unknown).toBe("trust");
    expect(outcome(rule, {}).unknown).toBe("not-stated");
  });

  test("a date passes for a time: so many days after it, or until so many days before it", () => {
    const on = (value: string, asOf: string, rule: Pick<Test, "withinDays" | "aheadDays">) => {
      const stated = { "stated/release-date": { value, trust: "declared" as const } };
      const { answer, until } = outcome(
        { fact: "stated/release-date", trust: "declared", ...rule },
        { stated, asOf },
      );
      return [answer, until];
    };
    expect(on("2026-11-01", "2026-11-11", { withinDays: 10 })).toEqual(["met", "2026-11-11"]);
    expect(on("2026-11-01", "2026-11-12", { withinDays: 10 })[0]).toBe("not-met");
    expect(on("2026-11-01", "2026-10-31", { withinDays: 10 })[0]).toBe("not-met");
    expect(on("2026-11-11", "2026-11-01", { aheadDays: 10 })).toEqual(["met", "2026-11-01"]);
    expect(on("2026-11-11", "2026-11-02", { aheadDays: 10 })[0]).toBe("not-met");
  });
});
