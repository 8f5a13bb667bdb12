import { describe, expect, it, test } from "vitest";
import { aCatalog } from "../../../testing/catalog.ts";
import { aCommunity, anOrganisation, aSuite } from "../../../testing/entries.ts";
import { policyCatalog, policyYaml } from "../../../testing/policies.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { communityPage } from "./community.ts";
import { communitiesPage, organisationsPage, suitesPage } from "./lists.ts";
import { organisationPage } from "./organisation.ts";
import { suitePage } from "./suite.ts";

const source = { url: "https://example.org/", date: "2026-09-01" };
const data = aSiteData(
  aCatalog({
    software: [
      aSoftware({
        id: "karte",
        publiccode: { name: "Karte" },
        curation: {
          publisher: "amt",
          suites: [{ id: "paket", part: { de: "Karten", en: "Maps" } }],
        },
      }),
    ],
    organisations: [
      anOrganisation({
        id: "amt",
        name: "Stadt Köln",
        translatedName: { de: "Stadt Köln", en: "City of Cologne" },
        region: "DE-NW",
        uses: [
          { software: "karte", since: "2024-05", source },
          { software: "gone", source },
        ],
      }),
      anOrganisation({
        id: "zweck",
        name: "Amt Zwei",
        parent: "amt",
        website: "javascript:alert(1)",
      }),
    ],
    suites: [aSuite({ id: "paket" }), aSuite({ id: "leer", name: "Leer" })],
    communities: [aCommunity({ id: "runde", organisations: ["amt", "gone"], software: ["karte"] })],
  }),
);

describe("the page of an organisation", () => {
  it("says what it publishes and uses, and who belongs to it", () => {
    const page = organisationPage(data, "en", "amt");
    expect(page.name).toBe("City of Cologne");
    expect(page.preline).toBe("Municipality · Germany");
    expect(page.blocks.map(({ id }) => id)).toEqual([
      "publishes",
      "uses",
      "communities",
      "children",
      "sources",
    ]);
    const uses = page.blocks.find((block) => block.kind === "uses");
    expect(
      uses?.uses.map(({ software, period }) => [software.text, software.href, period]),
    ).toEqual([
      ["Karte", "../../software/karte/", "May 2024"],
      ["gone", null, ""],
    ]);
    expect(page.glance.find(({ term }) => term === "Region")?.items[0]?.text).toBe(
      "Nordrhein-Westfalen",
    );
  });

  it("has no link that could do harm", () => {
    expect(organisationPage(data, "de", "zweck").actions).toEqual([]);
  });
});

test("the page of an organisation leads to the policies that it issues", () => {
  const { policies } = policyCatalog({ "regeln/policy.yml": policyYaml("issuer: amt\n") }).catalog;
  const site = aSiteData({ ...data.catalog, policies });
  const block = organisationPage(site, "de", "amt").blocks.find(({ id }) => id === "policies");
  expect(block).toMatchObject({
    items: [{ text: "Regeln", href: "../../../de/policies/regeln/" }],
  });
});

describe("the page of a suite", () => {
  it("shows its components with their part in it", () => {
    const [about, components] = suitePage(data, "de", "paket").blocks;
    expect(about?.kind).toBe("prose");
    expect(components?.kind === "cards" && components.cards[0]).toMatchObject({
      name: "Karte",
      note: "Karten",
    });
  });

  it("has no heading for components where there are none", () => {
    expect(suitePage(data, "de", "leer").blocks.map(({ id }) => id)).toEqual(["about", "sources"]);
  });
});

describe("the page of a community", () => {
  it("names who runs it and what it is about", () => {
    const page = communityPage(data, "de", "runde");
    expect(
      page.glance.find(({ term }) => term === "Getragen von")?.items.map(({ text }) => text),
    ).toEqual(["Stadt Köln"]);
    expect(page.blocks.map(({ id }) => id)).toEqual(["software", "sources"]);
  });
});

describe("the lists", () => {
  it("are in the order of names in the page's language", () => {
    expect(organisationsPage(data, "en", 1).cards.map(({ name }) => name)).toEqual([
      "Amt Zwei",
      "City of Cologne",
    ]);
    expect(organisationsPage(data, "de", 1).cards.map(({ name }) => name)).toEqual([
      "Amt Zwei",
      "Stadt Köln",
    ]);
  });

  it("count what an organisation does, and put large suites first", () => {
    expect(organisationsPage(data, "de", 1).cards[1]?.facts).toEqual([
      "Kommune",
      "Deutschland",
      "gibt 1 heraus",
      "nutzt 2",
    ]);
    expect(suitesPage(data, "de").cards.map(({ name }) => name)).toEqual(["Paket", "Leer"]);
    expect(communitiesPage(data, "de").cards).toHaveLength(1);
  });
});
