import { describe, expect, test } from "vitest";
import { changePage } from "../../../../outputs/policies/change-page.ts";
import { changedTexts } from "../../../../policies/compare/changed-texts.ts";
import { policyCatalog, policyText, policyYaml } from "../../../../testing/policies.ts";
import { aSiteData } from "../../../a-site.ts";
import { staticComparisonPage, staticComparisonPaths } from "./static-page.ts";

const HELD = "date: 2026-01-01\ninForce:\n  from: 2026-01-01\n";

test("every text that a branch changes has a page that the build makes: a report of it links there", () => {
  const { catalog } = policyCatalog({
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.1.de.md": policyText("Eins. {#s}", HELD),
    "regeln/2026.2.de.md": policyText("Zwei. {#s}", HELD),
    "regeln/draft.de.md": policyText("Drei. {#s}"),
  });
  const data = aSiteData(catalog);
  const pages = staticComparisonPaths(data).map(
    ({ params: { lang, id, before, after } }) =>
      `${lang}/policies/${id}/compare/${before}/${after}/`,
  );
  const changed = changedTexts(before(), catalog.policies, "de");
  const links = changed.map((text) => changePage(catalog.policies, text, "de"));
  expect(links).toEqual([
    "de/policies/regeln/2026.1/",
    "de/policies/regeln/compare/2026.1/2026.2/",
    "de/policies/regeln/compare/2026.2/draft/",
  ]);
  expect(pages).toEqual(expect.arrayContaining(links.slice(1)));
});

/** The same policy, in which every text said something else. */
function before() {
  return policyCatalog({
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.1.de.md": policyText("Alt eins. {#s}", HELD),
    "regeln/2026.2.de.md": policyText("Alt zwei. {#s}", HELD),
    "regeln/draft.de.md": policyText("Alt drei. {#s}"),
  }).catalog.policies;
}

describe("a ready page", () => {
  const child = {
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.1.de.md": policyText("Satz. {#s}", HELD),
    "land/policy.yml": policyYaml("parent: regeln\n").replace("de: Regeln", "de: Landesregeln"),
    "land/2026.1.de.md": policyText("Satz. {#s}\n\nEigenes. {#e}", `${HELD}parent: "2026.1"\n`),
    "land/draft.de.md": policyText("Satz. {#s}\n\nEigenes, neu. {#e}", 'parent: "2026.1"\n'),
  };
  const data = aSiteData(policyCatalog(child).catalog);
  const page = (before: string, after: string, lang: "de" | "en" = "de") =>
    staticComparisonPage(data, lang, "land", { before, after });

  test("says what is compared, and leads to both texts and to other comparisons", () => {
    const { title, lead, links, notes } = page("2026.1", "draft");
    expect(title).toBe("Vergleich: Version 2026.1 und Entwurf");
    expect(lead).toBe(
      "Was sich in „Landesregeln“ geändert hat, Bestimmung für Bestimmung: bisher Version 2026.1, jetzt Entwurf.",
    );
    expect(notes).toEqual([]);
    expect(links.map(({ label, href }) => `${label}: ${href}`)).toEqual([
      "Version 2026.1 lesen: ../../../../../../de/policies/land/2026.1/",
      "Entwurf lesen: ../../../../../../de/policies/land/draft/",
      "Andere Versionen vergleichen: ../../",
      "Diesen Vergleich als PDF: ../../../../../../policies/land/2026.1-draft.de.pdf",
      "Diesen Vergleich als JSON: ../../../../../../api/v1/policies/land/2026.1-draft.de.json",
    ]);
  });

  test("of a derived policy shows what is its own", () => {
    const { title, lead, links, comparison } = page("parent", "2026.1");
    expect(title).toBe("Vergleich mit dem übergeordneten Regelwerk: Version 2026.1");
    expect(lead).toContain("Was „Landesregeln“ selbst regelt.");
    expect(links[0]?.href).toBe("../../../../../../de/policies/regeln/2026.1/");
    expect(links).toHaveLength(3);
    expect(comparison.text).toContain('id="change-e"');
    expect(comparison.text).toContain("Regeln, Version 2026.1</p>");
  });

  test("in another language than its texts says so", () => {
    const { notes, comparison } = page("2026.1", "draft", "en");
    expect(notes).toEqual([
      "This comparison exists in German only; the texts are in that language.",
    ]);
    expect(comparison.text).toContain('lang="de"');
  });

  test("is there for every pair that has one, in each language", () => {
    const paths = staticComparisonPaths(data).map(({ params }) => Object.values(params).join(" "));
    expect(paths).toEqual([
      "de land 2026.1 draft",
      "en land 2026.1 draft",
      ...["de land parent 2026.1", "en land parent 2026.1"],
      ...["de land parent draft", "en land parent draft"],
    ]);
    expect(() => page("2026.1", "2026.9")).toThrow("No comparison of land 2026.1 2026.9");
  });
});
