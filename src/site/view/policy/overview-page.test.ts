import { describe, expect, it } from "vitest";
import { NO_HISTORY } from "../../../catalog/history.ts";
import type { EnforcingRule } from "../../../facts/enforcement/enforcers.ts";
import { policyCatalog, policyText, policyYaml } from "../../../testing/policies.ts";
import { aSiteData } from "../../a-site.ts";
import { policyListPage } from "./list-page.ts";
import { policyOverview } from "./overview-page.ts";

const policySite = (files: Readonly<Record<string, string>>) =>
  aSiteData(policyCatalog(files).catalog);

const YAML = policyYaml(`contact:
  role: { de: Amt, en: Office }
  email: amt@amt.example
notice: { days: 90 }
references:
  - id: gesetz
    kind: law
    title: { de: Gesetz, en: Act }
    url: https://gesetz.example/
  - id: norm
    kind: standard
    title: { de: Norm, en: Standard }
    url: https://norm.example/
`);
const FILES = {
  "regeln/policy.yml": YAML,
  "regeln/2026.1.de.md": policyText(
    "Er MUSS ([Gesetz](https://gesetz.example/#5)). {#a}",
    'date: 2026-01-10\ninForce: { from: 2026-02-01 }\nchanges: ["Erste Version; #a neu, #weg, C#a."]\n',
  ),
  "regeln/2026.2.de.md": policyText("A {#a}", "inForce: { from: 2027-01-01 }\n"),
  "regeln/draft.de.md": policyText("A {#a}"),
  "kind/policy.yml": policyYaml("parent: regeln\n").replace(
    "status: demonstration",
    "status: adopted",
  ),
  "kind/1.de.md": policyText("A {#a}", "inForce: { from: 2026-03-01 }\nparent: '2026.1'\n"),
};
const site = policySite(FILES);

describe("the list of policies", () => {
  it("says what holds as of the data's day, and of a demonstration that it is one", () => {
    const cards = policyListPage(site, "de").cards.map(({ href, status, facts }) => [
      href,
      status,
      ...facts.map(({ term, items }) => `${term}: ${items.map(({ text }) => text).join()}`),
    ]);
    expect(cards).toEqual([
      [
        "../../de/policies/regeln/",
        "Demonstration, gilt für niemanden",
        "Heute gilt: Version 2026.1, seit 1. Februar 2026",
        "Herausgegeben von: niemandem",
      ],
      [
        "../../de/policies/kind/",
        "Beschlossen",
        "Heute gilt: Version 1, seit 1. März 2026",
        "Herausgegeben von: niemandem",
        "Leitet sich ab von: Regeln",
      ],
    ]);
  });
});

describe("the overview of a policy", () => {
  const page = policyOverview(site, "de", "regeln");

  it("lists versions, the newest first, with what each of them is today", () => {
    const rows = page.versions.map(({ version, period, date, state, stateLabel }) =>
      [version.label, period, date, state, stateLabel].join(" | "),
    );
    expect(rows).toEqual([
      "Entwurf | noch ohne Datum | noch ohne Datum | draft | Entwurf",
      "Version 2026.2 | ab 1. Januar 2027 | noch ohne Datum | future | gilt künftig (Beispiel)",
      "Version 2026.1 | 1. Februar 2026 bis 31. Dezember 2026 | 10. Januar 2026 | current | gilt (Beispiel)",
    ]);
    expect(page.today).toBe("Als Beispiel gilt heute Version 2026.1, seit dem 1. Februar 2026.");
    expect(policyOverview(site, "de", "kind").today).toBe(
      "Heute gilt Version 1, seit dem 1. März 2026.",
    );
  });

  it("names sources with the clauses that refer to them", () => {
    expect(page.references).toEqual([
      {
        ...{ kind: "Gesetz", title: "Gesetz", href: "https://gesetz.example/" },
        clauses: [{ label: "1", href: "../../../de/policies/regeln/2026.1/#a" }],
      },
      { kind: "Norm oder Standard", title: "Norm", href: "https://norm.example/", clauses: [] },
    ]);
  });

  it("names contact and relatives, and offers the family only where there is one", () => {
    const facts = page.facts.map(({ term, items }) => [term, items.map(({ text }) => text).join()]);
    expect(facts).toContainEqual(["Ansprechstelle", "Amt,amt@amt.example"]);
    expect(facts).toContainEqual(["Davon abgeleitet", "Regeln"]);
    expect(page.actions.map(({ label }) => label)).toContain("Stammbaum, und wer was ergänzt hat");
    const alone = policySite({ "regeln/policy.yml": YAML });
    expect(policyOverview(alone, "de", "regeln").actions).toEqual([]);
    expect(policyOverview(alone, "de", "regeln").today).toBe("Heute gilt keine Version.");
  });

  it("leads to the checks of its clauses where something enforces one", () => {
    const watched = (rules: readonly EnforcingRule[]) =>
      policyOverview(aSiteData(site.catalog, {}, NO_HISTORY, rules), "de", "regeln").facts.find(
        ({ term }) => term === "Was darüber wacht",
      );
    expect(watched([{ rule: "x/y", enforces: ["regeln@2026.1#a"] }])?.items[0]?.href).toBe(
      "../../enforcement/#policy-regeln",
    );
    expect(watched([])).toBeUndefined();
  });

  it("leads to the comparisons, where there is something to compare", () => {
    const comparisons = page.comparisons.map(({ text, href }) => `${text}: ${href}`);
    expect(comparisons[0]).toBe(
      "Vergleich: Version 2026.1 und Entwurf: ../../../de/policies/regeln/compare/2026.1/draft/",
    );
    expect(comparisons.at(-1)).toBe(
      "Zwei beliebige Versionen vergleichen: ../../../de/policies/regeln/compare/",
    );
    const child = policyOverview(site, "de", "kind").comparisons.map(({ href }) => href);
    expect(child).toEqual(["../../../de/policies/kind/compare/parent/1/"]);
  });

  it("says what the authors say has changed, in their language where there is no other", () => {
    expect(page.changes).toEqual([
      {
        version: "Version 2026.1",
        lang: null,
        changes: [
          [
            { text: "Erste Version; ", href: null },
            { text: "#a", href: "../../../de/policies/regeln/2026.1/#a" },
            { text: " neu, ", href: null },
            { text: "#weg", href: null },
            { text: ", C#a.", href: null },
          ],
        ],
      },
    ]);
    expect(policyOverview(site, "en", "regeln").changes[0]?.lang).toBe("de");
  });

  it("links only to files that the site writes", () => {
    const hrefs = page.downloads.flatMap(({ items }) => items.map(({ href }) => href));
    expect(hrefs).toContain("../../../policies/regeln/draft.de.md");
    expect(hrefs).toContain("../../../api/v1/policies/regeln/2026.1.de.json");
  });
});
