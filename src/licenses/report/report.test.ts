import { describe, expect, test } from "vitest";
import type { LicenseUse } from "../../schema/generated/license-policy.ts";
import { COMPATIBILITY } from "../../testing/license-context.ts";
import { aBook, aJudge, aLicense, aPolicy, aVersion, evidenceOf } from "../../testing/licensing.ts";
import { openContext } from "../context/context.ts";
import { openCorrector } from "../verdict/corrections.ts";
import type { Judge } from "../verdict/judge.ts";
import { exitCodeOf } from "./exit-code.ts";
import { renderVerdictJson } from "./json.ts";
import { renderVerdictText } from "./text.ts";
import { dutiesOfVerdict, type ReportedVerdict } from "./verdict-duties.ts";

const conditions = [
  {
    id: "network",
    families: ["network-copyleft" as const],
    uses: ["service" as const],
    text: { de: "Quelltext anbieten.", en: "Offer the source." },
  },
];
const book = aBook({
  policy: aPolicy({ versions: [aVersion({ conditions })] }),
  licenses: {
    ...aBook().licenses,
    "AGPL-3.0-only": aLicense({
      family: "network-copyleft",
      evidence: evidenceOf({ a: "free" }),
      obligations: [
        { duty: "network-source", uses: ["service"] },
        { duty: "license-text", uses: ["service", "distribute"] },
      ],
    }),
  },
});

const rules = openContext(book, COMPATIBILITY);

function reported(judge: Judge, expression: string): ReportedVerdict {
  const verdict = judge.judge(expression);
  return { verdict, corrector: openCorrector(judge), duties: dutiesOfVerdict(verdict, rules) };
}

function text(expression: string, use: LicenseUse | null = null): string {
  const judge = aJudge(book, { use });
  return renderVerdictText(reported(judge, expression), "en");
}

function json(expression: string) {
  return JSON.parse(renderVerdictJson(reported(aJudge(book), expression), "de"));
}

describe("a verdict in the terminal", () => {
  test("says the answer, the choice, why, and what to keep to", () => {
    expect(text("AGPL-3.0-only OR BUSL-1.1", "service")).toMatchInlineSnapshot(`
      "AGPL-3.0-only OR BUSL-1.1
      approved with conditions (software, offer it as an online service, 2026-06-01)
      The licence is approved; for certain uses there is something to keep to.
      Choose: AGPL-3.0-only

        one of them (OR): approved with conditions
          AGPL-3.0-only: approved with conditions  ← Choose
            Free
            Computed by the rule called-free (version 1), since 2026-01-01; this is not a legal review.
          BUSL-1.1: refused
            Closed
            Computed by the rule called-closed (version 1), since 2026-01-01; this is not a legal review.

      To keep to:
        offer it as an online service: Offer the source.

      Duties:
        Offer the source over a network, too (AGPL-3.0-only)
        Pass on the text of the licence (AGPL-3.0-only)
      "
    `);
  });

  test("says of every duty in which uses it applies, and what is not recorded", () => {
    expect(text("AGPL-3.0-only AND MIT").split("Duties:\n")[1]).toMatchInlineSnapshot(`
      "  Offer the source over a network, too (AGPL-3.0-only): offer it as an online service
        Pass on the text of the licence (AGPL-3.0-only): offer it as an online service; hand it to other authorities or the public
        not recorded yet: MIT
      "
    `);
    expect(text("no licence")).not.toContain("Duties");
  });

  test("says what is wrong with a text, where, and what may be meant", () => {
    expect(text("mit license")).toMatchInlineSnapshot(`
      "mit license
      unknown (software, 2026-06-01)
      This is no SPDX expression; without one there is no verdict.

        1: "mit" has other letter case in the SPDX list.  Write "MIT".
        5: AND or OR is missing before "license".  Write AND where both licences apply, OR where one may choose.
        Meant?: MIT (approved)
      "
    `);
  });

  test("shows characters that steer a terminal as their codes", () => {
    const said = text("MIT \u001b[31m\u202e");
    expect(["\u001b", "\u202e"].filter((sign) => said.includes(sign))).toEqual([]);
  });

  test("stays short for expressions that nobody can read", () => {
    expect(text(`MIT${" OR ISC".repeat(2000)}`).split("\n")[0]?.length).toBeLessThan(310);
  });
});

describe("a verdict as JSON", () => {
  test("has the published shape", () => {
    expect(json("MIT OR ISC")).toMatchObject({
      expression: "MIT OR ISC",
      verdict: "approved",
      choose: "MIT",
      kind: "software",
      use: null,
      asOf: "2026-06-01",
      policy: "1",
      conditions: [],
      problems: [],
      corrections: [],
      tree: {
        type: "or",
        verdict: "approved",
        chosen: 0,
        parts: [
          {
            type: "license",
            id: "MIT",
            rule: "called-free",
            since: "2026-01-01",
            decidedBy: "policy",
          },
          { type: "license", id: "ISC", rule: "people" },
        ],
      },
    });
  });

  test("has the duties for each use, those of what is to be chosen", () => {
    const { duties } = json("AGPL-3.0-only OR BUSL-1.1");
    expect(duties).toHaveLength(6);
    expect(duties[1]).toEqual({
      use: "service",
      known: true,
      duties: [
        {
          duty: "network-source",
          text: "Quelltext auch über das Netz anbieten",
          askedBy: [{ license: "AGPL-3.0-only", note: null }],
        },
        {
          duty: "license-text",
          text: "Lizenztext mitgeben",
          askedBy: [{ license: "AGPL-3.0-only", note: null }],
        },
      ],
      lifted: [],
      notKnown: [],
    });
    expect(json("no licence").duties).toEqual([]);
  });

  test("names problems with their place and corrections with their answer", () => {
    expect(json("Apache 2.0 OR MIT")).toMatchObject({
      verdict: "unknown",
      tree: null,
      problems: [
        { code: "unknown-id", start: 0, end: 6 },
        { code: "missing-operator", start: 7 },
      ],
      corrections: [{ expression: "Apache-2.0 OR MIT", verdict: "approved" }],
    });
  });
});

test("the exit code is that of the worst answer; what is unknown has to be looked at", () => {
  expect(exitCodeOf(["approved", "approved-with-conditions"])).toBe(0);
  expect(exitCodeOf(["approved", "review"])).toBe(3);
  expect(exitCodeOf(["unknown"])).toBe(3);
  expect(exitCodeOf(["review", "refused", "unknown"])).toBe(1);
  expect(exitCodeOf([])).toBe(0);
});
