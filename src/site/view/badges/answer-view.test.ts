import { describe, expect, it } from "vitest";
import type { Test } from "../../../schema/generated/badge-rules.ts";
import { aBadgeCatalog, earlierObservation, rulesAsking } from "../../../testing/badge-catalog.ts";
import type { aCriterion } from "../../../testing/badges.ts";
import { sameText } from "../../../testing/licensing.ts";
import { anAbsence } from "../../../testing/observations.ts";
import type { SoftwareParts } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import type { Lang } from "../../site-data.ts";
import { contextOf } from "../context.ts";
import { type AnswerView, answerView } from "./answer-view.ts";

type Parts = Parameters<typeof aCriterion>[0];

/** The view of what becomes of one test. */
function viewOf(test: Test, software: SoftwareParts, parts: Parts = {}, lang: Lang = "en") {
  const data = aSiteData(aBadgeCatalog({ software, rules: rulesAsking(test, parts) }));
  const answer = data.facts.badges.entries.get("example")?.criteria.get("commits");
  if (answer === undefined) throw new Error("The criterion is not there");
  const context = contextOf(data, lang, "software/example/");
  return answerView(context, answer, software.curation?.replies ?? []);
}

/** Rows as lines: the term, then each item with its note in brackets. */
function linesOf({ rows }: AnswerView): readonly string[] {
  return rows.map(({ term, items }) => {
    const texts = items.map(({ text, note }) => (note === null ? text : `${text} (${note})`));
    return `${term}: ${texts.join(" | ")}`.replaceAll("\u00a0", " ");
  });
}

const observed = (...observations: ReturnType<typeof earlierObservation>[]) => ({
  observations: { observations },
});
const COMMITS: Test = { fact: "git/commits", atLeast: 5, days: 183 };
const WINDOW = { from: "2026-03-03", to: "2026-09-01" };

describe("the answer to a criterion", () => {
  it("shows value, threshold, window, source, trust, date, age and end", () => {
    const evidence = { url: "https://git.example.org/commit/1" };
    const subject = { commit: "1c15e7be8f4f260dd13fda60b79df9c36a4bf8b3" };
    const observation = earlierObservation({
      value: 23,
      unit: "commits",
      window: WINDOW,
      evidence,
      subject,
    });
    const view = viewOf(COMMITS, observed(observation));
    expect(view).toMatchObject({ answer: "met", label: "met", reason: null, advice: null });
    expect(linesOf(view)).toEqual([
      "Commits: 23 commits (asked for: at least 5 commits in 183 days)",
      "Period: 3 March 2026 to 1 September 2026",
      "Source: git 2.47.3 (observed, commit 1c15e7be8f)",
      "As of: 1 September 2026 (30 days ago)",
      "Holds until: 10 December 2026",
    ]);
    expect(view.rows[2]?.items[0]?.href).toBe(evidence.url);
  });

  it("says how to earn what is not met, in the words of the page's language", () => {
    const software = observed(earlierObservation({ value: 1, unit: "commits", window: WINDOW }));
    const view = viewOf(COMMITS, software, {}, "de");
    expect(view.label).toBe("nicht erfüllt");
    expect(view.advice).toEqual({ title: "So lässt es sich erreichen", text: "Earn commits" });
    expect(linesOf(view)[0]).toBe(
      "Commits: 1 Commit (verlangt: mindestens 5 Commits in 183 Tagen)",
    );
  });

  it("links no evidence whose address is not one of the web", () => {
    const evidence = { url: "javascript:alert(1)" };
    const view = viewOf(COMMITS, observed(earlierObservation({ window: WINDOW, evidence })));
    expect(view.rows.flatMap(({ items }) => items).map(({ href }) => href)).toEqual(
      Array.from(view.rows, () => null),
    );
  });
});

describe("what is unknown", () => {
  it("says that nobody measured it, shows no empty table, and says how it becomes known", () => {
    const view = viewOf(COMMITS, {});
    expect(view).toMatchObject({ answer: "unknown", reason: "Not measured yet." });
    expect(view.rows).toEqual([]);
    expect(view.advice).toEqual({ title: "How it becomes known", text: "Measure commits" });
  });

  it("names the source that did not answer, since when and why", () => {
    const unavailable = [{ source: "git", reason: "timeout", since: "2026-08-02" } as const];
    const view = viewOf(COMMITS, { observations: { observations: [], unavailable } });
    expect(view.reason).toBe("The source did not answer.");
    expect(linesOf(view)).toContain(
      "Without an answer: git: no answer in time, since 2 August 2026",
    );
  });

  it("shows what does not count any more, and that it is too old", () => {
    const view = viewOf(
      COMMITS,
      observed(earlierObservation({ measured: "2026-01-01T00:00:00Z" })),
    );
    expect(view.reason).toBe("The last measurement is too old.");
    expect(linesOf(view)).toContain("As of: 1 January 2026 (9 months ago)");
  });

  it("says which kind of evidence is asked for", () => {
    const view = viewOf({ ...COMMITS, trust: "attested" }, observed(earlierObservation()));
    expect(view.reason).toContain("At least this is asked for: attested.");
  });

  it("says that the rule is broken", () => {
    const view = viewOf({ fact: "git/commits" }, {});
    expect(view.reason).toBe("The rule cannot be tested.");
  });
});

describe("what is not there", () => {
  it("gives the reason of the rule, and says what the source said", () => {
    const reason = sameText("Nobody opened an issue.");
    const test: Test = {
      fact: "forge/issue-reaction",
      below: 7,
      whenAbsent: { "nothing-to-measure": { answer: "not-applicable", reason } },
    };
    const absent = [anAbsence({ measured: "2026-09-01T00:00:00Z" })];
    const view = viewOf(test, { observations: { observations: [], absent } });
    expect(view).toMatchObject({ answer: "not-applicable", reason: "Nobody opened an issue." });
    expect(linesOf(view)[0]).toBe(
      "Mean time to the first answer to issues: nothing to measure (asked for: less than 7 days)",
    );
  });

  it("gives the reason of an exemption, with what shows it", () => {
    const when: Test = { fact: "stated/development-status", is: "obsolete", trust: "declared" };
    const exempt = [{ when, reason: sameText("It is discontinued.") }];
    const publiccode = { developmentStatus: "obsolete" as const };
    const view = viewOf(COMMITS, { publiccode }, { exempt });
    expect(view).toMatchObject({ answer: "not-applicable", reason: "It is discontinued." });
    expect(linesOf(view)).toEqual([
      "Development status: obsolete (The catalogue itself, asked for: obsolete)",
    ]);
  });
});

describe("a share", () => {
  it("shows the two counts that it comes from, and says once where both were counted", () => {
    const test: Test = { fact: "git/signed-tags", per: "git/tags", atLeast: 80 };
    const view = viewOf(
      test,
      observed(
        earlierObservation({ fact: "git/signed-tags", value: 2 }),
        earlierObservation({ fact: "git/tags", value: 3 }),
      ),
    );
    expect(linesOf(view)).toEqual([
      "“Tags with a signature (not verified)” in relation to “Tags”: 66.7 % (2 of 3 tags, asked for: at least 80 %)",
      "Source: git 2.47.3 (observed)",
      "As of: 1 September 2026 (30 days ago)",
      "Holds until: 10 December 2026",
    ]);
  });
});

describe("findings and replies", () => {
  const test: Test = { fact: "scan/vulnerabilities", atMost: 0 };
  const finding = (id: string) => ({ id, severity: "high" as const });
  const reply = { author: "Team", date: "2026-09-02", text: sameText("We do not ship it.") };
  const scanned = (ids: readonly string[]) =>
    earlierObservation({
      fact: "scan/vulnerabilities",
      value: ids.length,
      trust: "scanned",
      findings: ids.map(finding),
    });

  it("stand beside each other, what is not counted apart from what is", () => {
    const replies = [
      { to: "cve-1", status: "not-affected" as const, ...reply },
      { to: "CVE-2", status: "under-investigation" as const, ...reply },
    ];
    const software = { ...observed(scanned(["CVE-1", "CVE-2"])), curation: { replies } };
    const lines = linesOf(viewOf(test, software, { replies: ["not-affected"] }));
    expect(lines.slice(0, 3)).toEqual([
      "Open known vulnerabilities: 1 finding (asked for: at most 0 findings)",
      "Open findings: CVE-2 (high, Team on 2 September 2026: We do not ship it.)",
      "Not counted: CVE-1 (high, Team on 2 September 2026: We do not ship it.)",
    ]);
  });

  it("are named up to a number, and counted beyond", () => {
    const ids = Array.from({ length: 8 }, (_, index) => `CVE-${index}`);
    expect(linesOf(viewOf(test, observed(scanned(ids))))[1]).toMatch(/CVE-4 \(high\) \| 3 more$/u);
  });

  it("to a criterion say until when they hold, and that they have expired", () => {
    const replies = [
      { to: "badges/commits", until: "2026-09-30", ...reply },
      { to: "badges/other", ...reply },
    ];
    expect(viewOf(COMMITS, { curation: { replies } }).replies).toEqual([
      {
        text: "We do not ship it.",
        by: "Team, 2 September 2026, holds until 30 September 2026, expired",
      },
    ]);
  });
});
