import { describe, expect, it } from "vitest";
import { aCatalog, aProduct, aSite, type CatalogParts } from "../../../testing/catalog.ts";
import { aCommunity, anOrganisation, aSuite } from "../../../testing/entries.ts";
import { aDescription, aSoftware, type SoftwareParts } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { entryPage } from "./entry.ts";

const source = { url: "https://example.org/report", date: "2026-09-01" };
const pageOf = (parts: SoftwareParts, more: CatalogParts = {}) => {
  const entry = aSoftware({ id: "karte", ...parts });
  return entryPage(
    aSiteData(aCatalog({ ...more, software: [entry, ...(more.software ?? [])] })),
    "de",
    "karte",
  );
};
const row = (rows: ReturnType<typeof pageOf>["glance"], term: string) =>
  rows.find((each) => each.term === term)?.items.map(({ text }) => text);

describe("the page of an entry", () => {
  it("has no heading for what the entry lacks", () => {
    const page = pageOf({ curation: null });
    expect(page.contents.map(({ id }) => id)).toEqual([
      "about",
      "features",
      "maintenance",
      "origin",
      "provenance",
      "improve",
    ]);
    expect(page.users).toBeNull();
    expect(page.provenance.rows).toEqual([]);
  });

  it("names the license, and each part of a compound one", () => {
    const single = pageOf({});
    expect(single.glance[0]?.items[0]).toMatchObject({
      text: "EUPL-1.2",
      note: "European Union Public License 1.2",
      href: "../../software/license/EUPL-1.2/",
    });
    const compound = pageOf({ publiccode: { legal: { license: "MIT OR Apache-2.0" } } });
    expect(row(compound.glance, "Lizenz")).toEqual(["MIT OR Apache-2.0", "MIT", "Apache-2.0"]);
  });

  it("says the age of the newest release on the day of the catalogue", () => {
    const page = pageOf({ publiccode: { softwareVersion: "1.10", releaseDate: "2026-09-01" } });
    expect(row(page.glance, "Version")).toEqual(["1.10"]);
    const released = page.glance.find(({ term }) => term === "Veröffentlicht")?.items[0];
    expect(released).toMatchObject({ text: "1. September 2026", note: "vor 30 Tagen" });
  });

  it("leads to the project first, never to an address that could do harm", () => {
    const page = pageOf({
      publiccode: { landingURL: "https://karte.example/", roadmap: "javascript:alert(1)" },
    });
    expect(page.actions.map(({ href }) => href)).toEqual([
      "https://karte.example/",
      "https://git.example.org/beispiel/karte",
    ]);
  });

  it("warns of software that nobody develops or maintains", () => {
    expect(pageOf({}).warning).toBeNull();
    expect(pageOf({ publiccode: { developmentStatus: "obsolete" } }).warning).toContain(
      "nicht mehr",
    );
    expect(pageOf({ publiccode: { maintenance: { type: "none" } } }).warning).not.toBeNull();
  });

  it("marks a description in another language as what it is", () => {
    const page = pageOf({ publiccode: { description: { it: aDescription() } } });
    expect(page.foreign).toBe("it");
    expect(page.foreignHint).toContain("Italienisch");
  });

  it("shows what it replaces, wholly before in part, and passes over unknown products", () => {
    const products = new Map([
      ["a", aProduct({ id: "a", name: "A" })],
      ["b", aProduct({ id: "b", name: "B" })],
    ]);
    const page = pageOf(
      {
        curation: {
          replaces: [
            { product: "b", extent: "part", note: { de: "nur Karten", en: "maps only" } },
            { product: "a", extent: "main" },
            { product: "gone", extent: "main" },
          ],
        },
      },
      { vocabularies: { products } },
    );
    expect(page.replaces.map(({ text, note }) => [text, note])).toEqual([
      ["A", "Hersteller"],
      ["B", "Hersteller, teilweise: nur Karten"],
    ]);
  });

  it("gives each user its source, and keeps the project's claims apart", () => {
    const confirmed = { by: "IT-Leitung", date: "2026-05-01" };
    const page = pageOf(
      { publiccode: { usedBy: ["Stadt C"] } },
      {
        organisations: [
          anOrganisation({
            id: "a",
            name: "Stadt A",
            uses: [{ software: "karte", since: "2024", contact: true, confirmed, source }],
          }),
          anOrganisation({ id: "b", name: "Stadt B", uses: [{ software: "karte", source }] }),
        ],
      },
    );
    expect(page.users?.confirmed[0]?.organisation).toMatchObject({
      text: "Stadt A",
      note: "seit 2024, bestätigt von IT-Leitung am 1. Mai 2026, steht für Fragen bereit",
    });
    expect(page.users?.documented[0]?.source?.href).toBe("https://example.org/report");
    expect(page.users?.claimed.map(({ text }) => text)).toEqual(["Stadt C"]);
  });

  it("knows suites, communities and dependencies that are entries themselves", () => {
    const page = pageOf(
      {
        publiccode: { dependsOn: { open: [{ name: "basis", versionMin: "3", optional: true }] } },
        curation: { suites: [{ id: "paket", part: { de: "Karten", en: "Maps" } }] },
      },
      {
        software: [aSoftware({ id: "unterbau", publiccode: { name: "Basis" } })],
        suites: [aSuite({ id: "paket", name: "Paket" })],
        communities: [aCommunity({ id: "runde", name: "Runde", software: ["karte"] })],
      },
    );
    expect(page.suites[0]).toMatchObject({ text: "Paket", note: "Karten" });
    expect(page.technical[0]?.items[0]).toMatchObject({
      href: "../../software/unterbau/",
      note: "≥ 3, wahlweise",
    });
    expect(page.people.at(-1)?.items[0]?.href).toBe("../../communities/runde/");
  });

  it("reads old Italian sections as the standards that they stand for", () => {
    const page = pageOf({
      publiccode: {
        it: {
          piattaforme: { spid: true, cie: false },
          conforme: { gdpr: true },
          riuso: { codiceIPA: "c_x" },
        },
      },
    });
    expect(page.technical.map(({ items }) => items.map(({ text }) => text))).toEqual([
      ["SPID", "GDPR / DSGVO"],
      ["iPA: c_x"],
    ]);
  });

  it("says where each fact comes from, and how old it is", () => {
    const page = pageOf({
      curation: { facts: { origin: "project", sources: [{ ...source, commit: "0".repeat(40) }] } },
      observations: {
        observations: [
          {
            fact: "git/commits",
            value: 12,
            measured: "2026-08-01T00:00:00Z",
            source: { tool: "git" },
            trust: "observed",
          },
        ],
      },
    });
    expect(page.provenance.rows).toMatchObject([
      { date: "1. September 2026", age: "vor 30 Tagen", source: { note: "Commit 0000000000" } },
      { what: "1 Messung", found: ["Commits: 12"], date: "1. August 2026" },
    ]);
  });

  it("leads into the forge, or says where the files are", () => {
    expect(pageOf({ curation: {} }).improve.files).toHaveLength(2);
    const forge = { kind: "gitlab", project: "https://git.example/p", branch: "main" } as const;
    const page = pageOf({}, { site: aSite({ forge }) });
    expect(page.improve.links[0]?.href).toBe(
      "https://git.example/p/-/edit/main/catalog/software/karte/publiccode.yml",
    );
    expect(page.improve.files).toEqual([]);
  });
});
