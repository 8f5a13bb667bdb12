import { describe, expect, test } from "vitest";
import { aCriterion, badgeRules } from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { aLicensing, aPolicy, aVersion } from "../../testing/licensing.ts";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { deriveEnforcement, type Enforcement } from "./enforcement.ts";

const DAY = "2026-06-01";
const TEXT = "Er MUSS da sein. {#a}\n\nEr SOLL grüßen. {#b}\n\nEr KANN bleiben. {#c}\n\nEnde. {#d}";
const HOLDS = "inForce: { from: 2026-01-01 }\n";

interface Parts {
  readonly front?: string;
  readonly rules?: Readonly<Record<string, readonly string[]>>;
  readonly criterion?: [string, ...string[]];
}

function derive({ front = "", rules = {}, criterion }: Parts): Enforcement {
  const { catalog } = policyCatalog({
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.1.de.md": policyText(TEXT, HOLDS + front),
    "regeln/draft.de.md": policyText("Er MUSS. {#neu}"),
    "andere/policy.yml": policyYaml(),
    "andere/draft.de.md": policyText(
      "Er MUSS. {#neu}",
      "clauses: { neu: { enforcedBy: { checks: [x/y] } } }\n",
    ),
  });
  const named = criterion === undefined ? {} : { enforces: criterion };
  const parts = {
    policies: [...catalog.policies.values()],
    badgeRules: badgeRules({ criteria: [aCriterion(named)] }),
    licensing: aLicensing({ policy: aPolicy({ versions: [aVersion()] }) }),
  };
  const all = Object.entries(rules).map(([rule, enforces]) => ({ rule, enforces }));
  return deriveEnforcement(aCatalog(parts), all, DAY);
}

function linksIn({ policies }: Enforcement): readonly string[] {
  return (policies.get("regeln")?.clauses ?? []).map(
    ({ clause, enforcers }) => `${clause.id}: ${enforcers.map(({ id }) => id).join(", ")}`,
  );
}

describe("what enforces the clauses that hold", () => {
  test("is what either side says; duties that nobody names are left to people, permissions are none", () => {
    const enforcement = derive({
      front: "clauses: { d: { enforcedBy: { licenseRules: [called-free] } } }\n",
      rules: { "x/y": ["regeln@2026.1#a"], "x/z": [] },
      criterion: ["regeln@2026.1#a"],
    });
    expect(linksIn(enforcement)).toEqual(["a: x/y, commits", "b: ", "d: called-free"]);
  });

  test("what enforces nothing is named, and what only a draft speaks of enforces nothing yet", () => {
    const { policies, unasked } = derive({ rules: { "x/y": ["regeln@2026.1#a"], "x/z": [] } });
    expect([...policies.keys()]).toEqual(["regeln"]);
    expect(unasked.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "checks x/z",
      "licenseRules called-free",
      "licenseRules called-closed",
      "badgeCriteria commits",
    ]);
  });

  test("a policy that nothing enforces is not there", () => {
    expect(derive({}).policies.size).toBe(0);
    expect(derive({ rules: { "x/y": ["regeln@2026.2#a", "sonst@2026.1#a"] } }).policies.size).toBe(
      0,
    );
  });

  test("knows where the catalogue defines what enforces", () => {
    const { unasked } = derive({ rules: { "x/y": [] } });
    expect(unasked.map(({ home }) => home && `${home.file} ${home.pointer}`)).toEqual([
      null,
      "licenses/policy.yml /versions/0/rules/0",
      "licenses/policy.yml /versions/0/rules/1",
      "catalog/rules/badges.yml /criteria/0",
    ]);
  });
});
