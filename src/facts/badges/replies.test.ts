import { describe, expect, test } from "vitest";
import type { Test } from "../../schema/generated/badge-rules.ts";
import { answerTo } from "../../testing/badges.ts";
import { sameText } from "../../testing/licensing.ts";
import { anObservation } from "../../testing/observations.ts";
import { factAnswersIn } from "./answer-test.ts";
import type { Reply } from "./evidence.ts";

const CLEAN: Test = { fact: "scan/vulnerabilities", atMost: 0 };
const SCAN = anObservation({
  fact: "scan/vulnerabilities",
  value: 2,
  trust: "scanned",
  findings: [
    { id: "CVE-2026-1", aliases: ["GHSA-aaaa"], severity: "high" },
    { id: "CVE-2026-2", severity: "low" },
    { id: "CVE-2026-3", severity: "low", answer: "fixed" },
  ],
});

function reply(to: string, parts: Partial<Reply> = {}): Reply {
  return {
    to,
    status: "not-affected",
    text: sameText("We do not call it"),
    author: "Team",
    date: "2026-11-02",
    ...parts,
  };
}

function count(replies: readonly Reply[], criterion = {}, asOf = "2026-11-28") {
  const counted = { replies: ["not-affected" as const, "fixed" as const], ...criterion };
  const { test: answer } = answerTo(CLEAN, { observations: [SCAN], replies, asOf }, counted);
  const [fact] = factAnswersIn(answer);
  return { value: fact?.value, answer: fact?.answer, until: fact?.until };
}

describe("a reply to a finding", () => {
  test("takes it off the count, by its id or another name of it, in either case", () => {
    expect(count([]).value).toBe(2);
    expect(count([reply("cve-2026-1")]).value).toBe(1);
    expect(count([reply("GHSA-aaaa"), reply("CVE-2026-2")])).toMatchObject({
      value: 0,
      answer: "met",
    });
  });

  test("counts once, and not for a finding that is answered already", () => {
    const replies = [reply("CVE-2026-1"), reply("GHSA-aaaa"), reply("CVE-2026-3")];
    expect(count(replies).value).toBe(1);
  });

  test("counts only where the rule says so and with the status that it names", () => {
    expect(count([reply("CVE-2026-1")], { replies: undefined }).value).toBe(2);
    expect(count([reply("CVE-2026-1")], { replies: ["fixed"] }).value).toBe(2);
    expect(count([reply("CVE-2026-1", { status: "affected" })]).value).toBe(2);
    expect(count([reply("CVE-2026-9")]).value).toBe(2);
  });

  test("counts from its date to its end, and the answer lasts no longer", () => {
    const replies = [reply("CVE-2026-1", { until: "2026-12-01" }), reply("CVE-2026-2")];
    expect(count(replies, {}, "2026-11-01").value).toBe(2);
    expect(count(replies, {}, "2026-12-01")).toMatchObject({ value: 0, until: "2026-12-01" });
    expect(count(replies, {}, "2026-12-02")).toMatchObject({ value: 1, answer: "not-met" });
  });
});

test("a reply to a criterion is shown with its state, and changes nothing", () => {
  const replies = [
    reply("badges/commits"),
    reply("badges/commits", { until: "2026-11-10" }),
    reply("badges/other"),
  ];
  const answer = answerTo({ fact: "git/commits", atLeast: 5 }, { replies });
  expect(answer.answer).toBe("unknown");
  expect(answer.replies.map(({ state }) => state)).toEqual(["current", "expired"]);
});
