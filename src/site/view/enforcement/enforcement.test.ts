import { describe, expect, test } from "vitest";
import { aCriterion, badgeRules } from "../../../testing/badges.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { aLicensing, aPolicy, aVersion } from "../../../testing/licensing.ts";
import { policyCatalog, policyText, policyYaml } from "../../../testing/policies.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { definitionPage } from "../license/definition.ts";
import { clauseItems } from "./clause-items.ts";
import { enforcementPage } from "./page.ts";

const TEXT = `## Rahmen {#frame}

Sie MUSS frei sein. {#free}

Sie SOLL gut sein, DARF KEINE Werbung enthalten. {#good}

Ende. {#end}`;
const FRONT = `inForce: { from: 2026-01-01 }
clauses:
  free: { enforcedBy: { checks: [license/syntax], licenseRules: [called-free], badgeCriteria: [commits] } }
`;
const ENGLISH = TEXT.replace("Sie MUSS frei sein", "It MUST be free").replace(
  "Sie SOLL gut sein, DARF KEINE Werbung enthalten",
  "It SHOULD be good, MUST NOT advertise",
);

function site(english: string | null = ENGLISH) {
  const translation =
    english === null ? {} : { "regeln/2026.1.en.md": policyText(english, "translates: de\n") };
  const { catalog } = policyCatalog({
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.1.de.md": policyText(TEXT, FRONT),
    ...translation,
  });
  const parts = {
    policies: [...catalog.policies.values()],
    badgeRules: badgeRules({ criteria: [aCriterion(), aCriterion({ id: "other" })] }),
    licensing: {
      ...aCatalog().licensing,
      ...aLicensing({ policy: aPolicy({ versions: [aVersion()] }) }),
    },
  };
  const rules = ["license/syntax", "text/html", "text/long", "unheard/of"].map((rule) => ({
    rule,
    enforces: [],
  }));
  return aSiteData(aCatalog(parts), {}, undefined, rules);
}

describe("the page about what enforces rules", () => {
  test("lists for each policy what is checked, and what is left to people", () => {
    const page = enforcementPage(site(), "en");
    expect(page.totals.map(({ value, label }) => `${value} ${label}`)).toEqual([
      "1 clauses that a program checks",
      "1 duties that are left to people",
      "5 checks that no clause asks for",
    ]);
    const [policy] = page.policies;
    expect(policy).toMatchObject({
      title: { label: "Rules", href: "../../en/policies/regeln/" },
      version: "Version 2026.1, in force since 1 January 2026",
      counts: "Checked by programs: 1. Left to people: 1.",
    });
    expect(policy?.checked).toMatchObject([
      {
        clause: {
          text: "1.1 It MUST be free.",
          href: "../../en/policies/regeln/2026.1/#free",
          lang: null,
        },
        duty: "MUST",
        by: [
          { text: "check license/syntax", href: null },
          { text: "licence rule called-free", href: "../licenses/definition/#rule-called-free" },
          { text: 'badge criterion "commits is met"', href: "../badges/busy/#criterion-commits" },
        ],
      },
    ]);
    expect(policy?.people.map(({ clause, duty }) => [clause.text, duty])).toEqual([
      ["1.2 It SHOULD be good, MUST NOT advertise.", "SHOULD, MUST NOT"],
    ]);
  });

  test("lists what no clause asks for, checks by what they are about", () => {
    const { unasked } = enforcementPage(site(), "de");
    expect(unasked.families).toEqual([
      { about: "Texte", rules: ["text/html", "text/long"] },
      { about: "unheard", rules: ["unheard/of"] },
    ]);
    expect(unasked.licenseRules.map(({ text }) => text)).toEqual(["Lizenzregel called-closed"]);
    expect(unasked.badgeCriteria.map(({ text, href }) => [text, href])).toEqual([
      ["Badge-Kriterium „other is met“", null],
    ]);
  });

  test("shows the original, and says so, where there is no translation", () => {
    const [policy] = enforcementPage(site(null), "en").policies;
    expect(policy?.checked[0]?.clause).toMatchObject({
      text: "1.1 Sie MUSS frei sein.",
      lang: "de",
    });
    expect(enforcementPage(site(null), "de").policies[0]?.checked[0]?.clause.lang).toBeNull();
  });

  test("is in the footer where there is something to show", () => {
    const hrefs = (data: ReturnType<typeof site>) =>
      enforcementPage(data, "de").frame.footer.flatMap(({ links }) =>
        links.map(({ href }) => href),
      );
    expect(hrefs(site())).toContain("../enforcement/");
    expect(hrefs(aSiteData(aCatalog()))).not.toContain("../enforcement/");
  });
});

describe("what enforces a clause", () => {
  test("leads back to it", () => {
    const context = contextOf(site(), "de", "badges/busy/");
    const links = (id: string) => clauseItems(context, "badgeCriteria", id);
    expect(links("commits")).toMatchObject([
      { text: "Regeln 2026.1, 1.1", href: "../../../de/policies/regeln/2026.1/#free" },
    ]);
    expect(links("other")).toEqual([]);
    const [rule, other] = definitionPage(site(), "de").rules?.rules ?? [];
    expect([rule?.rows.length, other?.rows.length]).toEqual([1, 0]);
  });
});
