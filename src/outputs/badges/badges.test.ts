import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openRules } from "../../facts/badges/rule-set.ts";
import { deriveFacts } from "../../facts/facts.ts";
import {
  aCriterion,
  BADGE_DAY,
  type BadgeParts,
  badgeRules,
  badgesOf,
} from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { sameText } from "../../testing/licensing.ts";
import { anAbsence, anObservation } from "../../testing/observations.ts";
import { aSoftware } from "../../testing/software.ts";
import { badgesJson, rulesReference } from "./badge-json.ts";
import { canonicalJson, digestOf } from "./digest.ts";
import { badgeFiles } from "./files.ts";

const rules = badgeRules({
  badges: [
    {
      id: "busy",
      name: sameText("Busy"),
      description: sameText("-"),
      levels: [
        { id: "low", criteria: ["commits"] },
        { id: "high", criteria: ["quick"] },
      ],
    },
    {
      id: "other",
      name: sameText("Other"),
      description: sameText("-"),
      levels: [{ id: "low", criteria: ["quick"] }],
    },
  ],
  criteria: [
    aCriterion(),
    aCriterion({ id: "quick", test: { any: [{ fact: "forge/issue-reaction", below: 7 }] } }),
  ],
});

function json(parts: BadgeParts) {
  const reference = rulesReference(openRules(rules), rules);
  return badgesJson(badgesOf(parts, rules), reference, BADGE_DAY);
}

describe("a digest", () => {
  test("is that of canonical JSON (RFC 8785): keys in order, no white space, nothing undefined", () => {
    const text = '{"a":[1,"ü",null,true],"b":{"c":0.5}}';
    expect(canonicalJson({ b: { c: 0.5 }, a: [1, "ü", null, true], d: undefined })).toBe(text);
    const hash = createHash("sha256").update(text).digest("hex");
    expect(digestOf(JSON.parse(text))).toBe(`sha256:${hash}`);
  });
});

describe("badges for programs", () => {
  test("name the rules, what was found, and the digests of what it was found from", () => {
    const observation = anObservation();
    const absence = anAbsence();
    expect(json({ observations: [observation], absent: [absence] })).toEqual({
      rules: { id: "example", version: "1", digest: digestOf(rules) },
      asOf: BADGE_DAY,
      awards: [
        {
          badge: "busy",
          state: "reached",
          level: "low",
          next: { level: "high", missing: ["quick"] },
          oldestEvidence: "2026-11-01",
          until: "2027-02-09",
        },
        { badge: "other", state: "unknown", next: { level: "low", missing: ["quick"] } },
      ],
      criteria: [
        {
          id: "commits",
          answer: "met",
          until: "2027-02-09",
          test: {
            fact: "git/commits",
            comparison: { atLeast: 5 },
            answer: "met",
            value: 5,
            inputs: [
              {
                type: "observation",
                fact: "git/commits",
                measured: "2026-11-01T00:00:00Z",
                trust: "observed",
                digest: digestOf(observation),
              },
            ],
          },
        },
        {
          id: "quick",
          answer: "unknown",
          test: {
            answer: "unknown",
            any: [
              {
                fact: "forge/issue-reaction",
                comparison: { below: 7 },
                answer: "unknown",
                unknown: "absent",
                inputs: [
                  {
                    type: "absence",
                    fact: "forge/issue-reaction",
                    measured: "2026-11-01T00:00:00Z",
                    reason: "nothing-to-measure",
                    digest: digestOf(absence),
                  },
                ],
              },
            ],
          },
        },
      ],
    });
  });

  test("are the same bytes for the same inputs, in whatever order they come", () => {
    const one = anObservation({ value: 9 });
    const other = anObservation({ measured: "2026-10-01T00:00:00Z" });
    const bytes = (observations: (typeof one)[]) => JSON.stringify(json({ observations }));
    expect(bytes([one, other])).toBe(bytes([other, one]));
  });
});

describe("the files of the badges", () => {
  const write = (observations: ReturnType<typeof anObservation>[], given = true) => {
    const catalog = aCatalog({
      software: [aSoftware({ observations: { observations } })],
      badgeRules: given ? rules : null,
    });
    const files = badgeFiles(catalog, deriveFacts(catalog, BADGE_DAY));
    return new Map([...files].map(({ path, content }) => [path, JSON.parse(content)]));
  };

  test("hold the rules, and levels as other catalogues read them", () => {
    const files = write([anObservation()]);
    expect(files.get("api/v1/badges/rules.json")).toEqual({ digest: digestOf(rules), rules });
    expect(files.get("api/v1/software/beispiel/analysis")).toEqual({
      "opencode-badges": { results: { busy: "low" } },
    });
    const few = write([anObservation({ value: 1 })]).get("api/v1/software/beispiel/analysis");
    expect(few).toEqual({ "opencode-badges": { results: { busy: "no" } } });
  });

  test("are not there without rules", () => {
    expect([...write([], false)]).toEqual([]);
  });
});
