import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../catalog/parse.ts";
import type { EnforcingRule } from "../../facts/enforcement/enforcers.ts";
import { aCriterion, badgeRules } from "../../testing/badges.ts";
import { aPolicy, aVersion } from "../../testing/licensing.ts";
import { policyText, policyYaml } from "../../testing/policies.ts";
import { rawFiles } from "../../testing/raw-file.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { checksOfOtherVersion } from "./checks-of-other-version.ts";
import { enforcesRepealedClause } from "./enforces-repealed.ts";
import { enforcesRewordedClause } from "./enforces-reworded.ts";
import { enforcesUnknownClause } from "./enforces-unknown.ts";
import { oneSidedEnforcement } from "./one-sided.ts";

const [LICENSE, OLD] = ["Sie MUSS frei sein. {#license}", "Alt. {#old}"];
const FIRST = "inForce: { from: 2026-01-01 }\n";
const SECOND = "inForce: { from: 2026-05-01 }\n";
const enforcedBy = (kind: string, name: string) =>
  `clauses: { license: { enforcedBy: { ${kind}: [${name}] } } }\n`;

type Names = [string, ...string[]];

interface Parts {
  /** Front matter of the version that holds. */
  readonly front?: string;
  readonly text?: string;
  readonly draft?: string;
  readonly rules?: readonly EnforcingRule[];
  /** What the only criterion, and the first licence rule, enforce. */
  readonly criterion?: Names;
  readonly licenseRule?: Names;
  readonly id?: string;
}

type WithRules = (rules: readonly EnforcingRule[]) => CatalogCheck;

/** What a rule says of a policy whose version 2026.2 holds. */
function say(check: CatalogCheck | WithRules, parts: Parts): string {
  const { rules = [], front = "", text = LICENSE, draft, id = "admission" } = parts;
  const [first, ...others] = aVersion().rules;
  if (!first) throw new Error("no rule");
  const own = parts.licenseRule === undefined ? {} : { enforces: parts.licenseRule };
  const versions = [
    aVersion({ rules: [{ ...first, ...own }, ...others] }),
    aVersion({ id: "2", from: "2027-01-01", rules: [{ ...first, id: "called-open" }] }),
  ] as const;
  const criterion = parts.criterion === undefined ? {} : { enforces: parts.criterion };
  const files = rawFiles({
    [`catalog/policies/${id}/policy.yml`]: policyYaml(),
    [`catalog/policies/${id}/2026.1.de.md`]: policyText(`${LICENSE}\n\n${OLD}`, FIRST),
    [`catalog/policies/${id}/2026.2.de.md`]: policyText(text, SECOND + front),
    ...(draft === undefined
      ? {}
      : { [`catalog/policies/${id}/draft.de.md`]: policyText(text, draft) }),
  });
  const { catalog } = parseCatalog(files);
  const context = {
    catalog: {
      ...catalog,
      badgeRules: {
        id: "badges",
        file: "badges.yml",
        value: badgeRules({ criteria: [aCriterion(criterion)] }),
      },
      licensing: {
        ...catalog.licensing,
        policy: { id: "policy", file: "policy.yml", value: aPolicy({ versions: [...versions] }) },
      },
    },
    files: new Map(files.map((file) => [file.path, file])),
    asOf: "2026-06-01",
  };
  const rule = typeof check === "function" ? check(rules) : check;
  return said(rule.check(context));
}

const aRule = (...enforces: readonly string[]): EnforcingRule => ({
  rule: "license/syntax",
  enforces,
});

describe("policy/one-sided-enforcement", () => {
  test("what a clause names has to name it", () => {
    const rules = [aRule("admission@2026.2#license"), { rule: "text/html", enforces: [] }];
    expect(
      say(oneSidedEnforcement, { rules, front: enforcedBy("checks", "text/html, license/syntax") }),
    ).toMatchInlineSnapshot(`
      "/clauses/license/enforcedBy/checks (key)
        de: Die Bestimmung „license“ nennt als das, was sie durchsetzt: Prüfregel text/html; dort ist sie nicht genannt. → Bei der Regel in src/checks unter enforces admission@2026.2#license ergänzen, wenn es stimmt.
        en: The clause "license" names as what enforces it: check text/html; it is not named there. → If it is true, add admission@2026.2#license under enforces at the rule in src/checks."
    `);
    expect(
      say(oneSidedEnforcement, { front: enforcedBy("badgeCriteria", "commits") }),
    ).toMatchInlineSnapshot(`
      "/clauses/license/enforcedBy/badgeCriteria (key)
        de: Die Bestimmung „license“ nennt als das, was sie durchsetzt: Kriterium commits; dort ist sie nicht genannt. → Beim Kriterium in catalog/rules/badges.yml unter enforces admission@2026.2#license ergänzen, wenn es stimmt.
        en: The clause "license" names as what enforces it: criterion commits; it is not named there. → If it is true, add admission@2026.2#license under enforces at the criterion in catalog/rules/badges.yml."
    `);
    expect(
      say(oneSidedEnforcement, { front: enforcedBy("licenseRules", "called-free") }),
    ).toMatchInlineSnapshot(`
      "/clauses/license/enforcedBy/licenseRules (key)
        de: Die Bestimmung „license“ nennt als das, was sie durchsetzt: Lizenzregel called-free; dort ist sie nicht genannt. → Bei der Regel in licenses/policy.yml unter enforces admission@2026.2#license ergänzen, wenn es stimmt.
        en: The clause "license" names as what enforces it: licence rule called-free; it is not named there. → If it is true, add admission@2026.2#license under enforces at the rule in licenses/policy.yml."
    `);
  });

  test("a rule of the list of licences has to be in force", () => {
    expect(
      say(oneSidedEnforcement, { front: enforcedBy("licenseRules", "called-open") }),
    ).toMatchInlineSnapshot(`
      "/clauses/license/enforcedBy/licenseRules (key)
        de: Diese Lizenzregeln gelten zurzeit nicht: called-open. Die Version der Liste, die in Kraft ist, hat sie nicht. → Im Entwurf des Regelwerks Regeln nennen, die gelten.
        en: These licence rules are not in force: called-open. The version of the list that is in force does not have them. → In the draft of the policy, name rules that are in force."
    `);
    expect(say(oneSidedEnforcement, { front: enforcedBy("licenseRules", "nowhere") })).toBe("");
  });

  test("what names a clause has to be named by it, now or in a version to come", () => {
    const criterion: Names = ["admission@2026.2#license"];
    expect(say(oneSidedEnforcement, { criterion })).toMatchInlineSnapshot(`
      "/criteria/0/enforces/0 (key)
        de: admission@2026.2#license ist genannt von: Kriterium commits; die Bestimmung nennt das nicht als das, was sie durchsetzt. → Im Entwurf des Regelwerks im Vorspann unter clauses bei „license“ mit enforcedBy ergänzen, oder den Verweis weglassen.
        en: admission@2026.2#license is named by: criterion commits; the clause does not name that as what enforces it. → In the draft of the policy, add it to the front matter under clauses at "license" with enforcedBy, or leave the reference out."
    `);
    expect(
      say(oneSidedEnforcement, { criterion, draft: enforcedBy("badgeCriteria", "commits") }),
    ).toBe("");
    const rules = [
      aRule("admission@2026.1#license"),
      { rule: "text/html", enforces: ["admission@2026.1#license"] },
    ];
    expect(say(oneSidedEnforcement, { rules })).toMatchInlineSnapshot(`
      "6:1
        de: admission@2026.1#license ist genannt von: Prüfregel license/syntax, text/html; die Bestimmung nennt das nicht als das, was sie durchsetzt. → Im Entwurf des Regelwerks im Vorspann unter clauses bei „license“ mit enforcedBy ergänzen, oder den Verweis weglassen.
        en: admission@2026.1#license is named by: check license/syntax, text/html; the clause does not name that as what enforces it. → In the draft of the policy, add it to the front matter under clauses at "license" with enforcedBy, or leave the reference out."
    `);
  });

  test("nothing is said where both name each other, in whatever version", () => {
    for (const name of ["admission@2026.1#license", "admission@2026.2#license"]) {
      expect(
        say(oneSidedEnforcement, {
          rules: [aRule(name)],
          front: enforcedBy("checks", "license/syntax"),
        }),
      ).toBe("");
      expect(
        say(oneSidedEnforcement, {
          criterion: [name],
          front: enforcedBy("badgeCriteria", "commits"),
        }),
      ).toBe("");
      expect(
        say(oneSidedEnforcement, {
          licenseRule: [name],
          front: enforcedBy("licenseRules", "called-free"),
        }),
      ).toBe("");
    }
  });

  test("a policy that the program does not know may name its checks on its own", () => {
    const front = enforcedBy("checks", "license/syntax");
    const rules = [aRule("admission@2026.2#license")];
    expect(say(oneSidedEnforcement, { id: "aufnahme", rules, front })).toBe("");
    expect(say(oneSidedEnforcement, { rules: [aRule("admission@2030.1#license")], front })).toBe(
      "",
    );
  });
});

describe("policy/enforces-unknown-clause", () => {
  test("criteria and licence rules name clauses that there are", () => {
    const criterion: Names = [
      "admision@2026.2#license",
      "admission@2027.1#license",
      "admission@2026.2#licence",
    ];
    expect(say(enforcesUnknownClause, { criterion })).toMatchInlineSnapshot(`
      "/criteria/0/enforces/0 (key)
        de: Das Regelwerk „admision“ gibt es nicht. → „admission“ schreiben?
        en: There is no policy "admision". → Write "admission"?
      /criteria/0/enforces/1 (key)
        de: „admission“ hat keine lesbare Version „2027.1“. → Eine von diesen schreiben: 2026.1, 2026.2.
        en: "admission" has no readable version "2027.1". → Write one of these: 2026.1, 2026.2.
      /criteria/0/enforces/2 (key)
        de: In admission 2026.2 gibt es keine Bestimmung „licence“. → „license“ schreiben?
        en: There is no clause "licence" in admission 2026.2. → Write "license"?"
    `);
    expect(
      say(enforcesUnknownClause, { licenseRule: ["admission@2026.1#other"] }),
    ).toMatchInlineSnapshot(`
      "/versions/0/rules/0/enforces/0 (key)
        de: In admission 2026.1 gibt es keine Bestimmung „other“. → Den Namen berichtigen oder weglassen.
        en: There is no clause "other" in admission 2026.1. → Correct the name, or leave it out."
    `);
  });

  test("a policy that the catalogue has not taken over is nobody's mistake", () => {
    expect(say(enforcesUnknownClause, { criterion: ["open-source@2026.1#choosing"] })).toBe("");
  });

  test("a clause that is gone was there in the version that is named", () => {
    expect(say(enforcesUnknownClause, { criterion: ["admission@2026.1#old"] })).toBe("");
    expect(say(enforcesUnknownClause, {})).toBe("");
  });
});

describe("policy/enforces-repealed-clause", () => {
  test("a clause that the version in force does not have is enforced by nobody", () => {
    expect(
      say(enforcesRepealedClause, { criterion: ["admission@2026.1#old"] }),
    ).toMatchInlineSnapshot(`
      "/criteria/0/enforces/0 (key)
        de: admission@2026.1#old steht in der geltenden Version 2026.2 nicht mehr (genannt von: Kriterium commits). → Eine Bestimmung nennen, die gilt, oder den Verweis weglassen.
        en: admission@2026.1#old is no longer in version 2026.2, which holds (named by: criterion commits). → Name a clause that holds, or leave the reference out."
    `);
    const rules = [
      aRule("admission@2026.1#old"),
      { rule: "text/html", enforces: ["admission@2026.1#old"] },
    ];
    expect(say(enforcesRepealedClause, { rules })).toMatchInlineSnapshot(`
      "the document (key)
        de: admission@2026.1#old steht in der geltenden Version 2026.2 nicht mehr (genannt von: Prüfregel license/syntax, text/html). → Eine Bestimmung nennen, die gilt, oder den Verweis weglassen.
        en: admission@2026.1#old is no longer in version 2026.2, which holds (named by: check license/syntax, text/html). → Name a clause that holds, or leave the reference out."
    `);
  });

  test("a clause with another name is the same clause", () => {
    const renamed = {
      text: LICENSE.replace("license", "lizenz"),
      front: "clauses: { lizenz: { replaces: license } }\n",
    };
    expect(
      say(enforcesRepealedClause, { ...renamed, criterion: ["admission@2026.1#license"] }),
    ).toBe("");
  });
});

describe("policy/enforces-reworded-clause", () => {
  const text = LICENSE.replace("frei", "offen");

  test("somebody has to look again", () => {
    expect(
      say(enforcesRewordedClause, { text, criterion: ["admission@2026.1#license"] }),
    ).toMatchInlineSnapshot(`
      "/criteria/0/enforces/0 (key)
        de: Die Bestimmung „license“ lautet in der geltenden Version 2026.2 anders als in 2026.1 (genannt von: Kriterium commits). → Nachsehen, ob sie noch so durchgesetzt wird; dann admission@2026.2#license schreiben.
        en: The clause "license" reads differently in version 2026.2, which holds, than in 2026.1 (named by: criterion commits). → Look whether it is still enforced that way; then write admission@2026.2#license."
    `);
    expect(
      say(enforcesRewordedClause, { text, rules: [aRule("admission@2026.1#license")] }),
    ).toMatchInlineSnapshot(`
      "6:1
        de: Die Bestimmung „license“ lautet in der geltenden Version 2026.2 anders als in 2026.1 (genannt von: Prüfregel license/syntax). → Nachsehen, ob sie noch so durchgesetzt wird; dann admission@2026.2#license schreiben.
        en: The clause "license" reads differently in version 2026.2, which holds, than in 2026.1 (named by: check license/syntax). → Look whether it is still enforced that way; then write admission@2026.2#license."
    `);
  });

  test("nothing is said of the words that hold, however they are set", () => {
    expect(say(enforcesRewordedClause, { text, criterion: ["admission@2026.2#license"] })).toBe("");
    const strong = LICENSE.replace("frei", "**frei**");
    expect(
      say(enforcesRewordedClause, { text: strong, criterion: ["admission@2026.1#license"] }),
    ).toBe("");
  });
});

describe("policy/checks-of-other-version", () => {
  test("a policy of its own with the id of ours is told once", () => {
    const rules = ["a", "b", "c", "d"].map((clause) => ({
      rule: `x/${clause}`,
      enforces: [`admission@2025.1#${clause}`],
    }));
    expect(say(checksOfOtherVersion, { rules })).toMatchInlineSnapshot(`
      "the document (key)
        de: Prüfregeln des Programms nennen Bestimmungen, die es hier nicht gibt: admission@2025.1#a, admission@2025.1#b, admission@2025.1#c und 1 weitere. → Nichts zu tun, wenn dieses Regelwerk ein eigenes ist: Die Prüfregeln werden dann nicht mit ihm verknüpft.
        en: Checks of the program name clauses that are not here: admission@2025.1#a, admission@2025.1#b, admission@2025.1#c and 1 more. → Nothing to do if this policy is one of your own: the checks are not linked with it then."
    `);
    expect(say(checksOfOtherVersion, { rules: [aRule("admission@2026.2#other")] })).toContain(
      "admission@2026.2#other",
    );
  });

  test("nothing is said of catalogues without that policy, nor of clauses that are there", () => {
    const rules = [aRule("admission@2026.2#license", "admission@2026.1#old")];
    expect(say(checksOfOtherVersion, { rules })).toBe("");
    expect(say(checksOfOtherVersion, { id: "aufnahme", rules })).toBe("");
  });
});
