import { describe, expect, it } from "vitest";
import type { History } from "../catalog/history.ts";
import { BADGE_DAY, badgeRules } from "../testing/badges.ts";
import { aCatalog } from "../testing/catalog.ts";
import { anOrganisation } from "../testing/entries.ts";
import { anObservation } from "../testing/observations.ts";
import { aSoftware } from "../testing/software.ts";
import { deriveFacts } from "./facts.ts";

const use = (software: string) => ({
  software,
  source: { url: "https://example.org/", date: "2026-01-01" },
});

describe("the facts of a catalogue", () => {
  it("order entries by name without regard to case, digits by their value", () => {
    const software = ["b10", "B9", "äpfel", "Zoo"].map((name, index) =>
      aSoftware({ id: `s${index}`, publiccode: { name } }),
    );
    const { order } = deriveFacts(aCatalog({ software }), "2026-10-01");
    expect(order.map(({ publiccode }) => publiccode.name)).toEqual(["äpfel", "B9", "b10", "Zoo"]);
  });

  it("keep confirmed, documented and claimed users apart", () => {
    const confirmed = { by: "IT-Leitung", date: "2026-05-01" };
    const catalog = aCatalog({
      software: [
        aSoftware({ id: "karte", publiccode: { usedBy: ["Stadt A", "Stadt C", "STADT b"] } }),
      ],
      organisations: [
        anOrganisation({ id: "a", name: "Stadt A", uses: [{ ...use("karte"), confirmed }] }),
        anOrganisation({ id: "b", name: "Stadt B" }),
        anOrganisation({ id: "d", name: "Stadt D", uses: [use("karte")] }),
      ],
    });
    const users = deriveFacts(catalog, "2026-10-01").users.get("karte");
    expect(users?.confirmed.map(({ organisation }) => organisation)).toEqual(["a"]);
    expect(users?.documented.map(({ organisation }) => organisation)).toEqual(["d"]);
    expect(users?.claimed).toEqual([
      { name: "Stadt C", organisation: null },
      { name: "STADT b", organisation: "b" },
    ]);
  });

  it("count an entry for each of its licenses, and two spellings of a platform once", () => {
    const software = [
      aSoftware({
        id: "a",
        publiccode: { legal: { license: "MIT OR EUPL-1.2" }, platforms: ["Web"] },
      }),
      aSoftware({
        id: "b",
        publiccode: { legal: { license: "MIT" }, platforms: ["web", "Linux Server"] },
      }),
      aSoftware({ id: "c", publiccode: { platforms: ["Linux-Server"] } }),
    ];
    const { facets, statistics } = deriveFacts(aCatalog({ software }), "2026-10-01");
    expect(facets.license.get("MIT")?.software).toEqual(["a", "b"]);
    expect(statistics.licenses).toEqual([
      { value: "EUPL-1.2", count: 2 },
      { value: "MIT", count: 2 },
    ]);
    expect(facets.platform.get("web")?.software).toEqual(["a", "b"]);
    expect(facets.platform.get("Linux-Server")?.software).toEqual(["b", "c"]);
  });

  it("read the publisher's country and the audience's as one", () => {
    const catalog = aCatalog({
      software: [
        aSoftware({
          id: "a",
          publiccode: { intendedAudience: { countries: ["at", "DE"] } },
          curation: { publisher: "amt" },
        }),
      ],
      organisations: [anOrganisation({ id: "amt", country: "DE" })],
    });
    expect([...deriveFacts(catalog, "2026-10-01").facets.country.keys()]).toEqual(["DE", "AT"]);
  });

  it("list under each level of a badge the entries that hold it, and no others", () => {
    const observed = (value: number) => ({ observations: [anObservation({ value })] });
    const software = [
      aSoftware({ id: "a", observations: observed(5) }),
      aSoftware({ id: "b", observations: observed(4) }),
      aSoftware({ id: "c" }),
    ];
    const { facets } = deriveFacts(aCatalog({ software, badgeRules: badgeRules() }), BADGE_DAY);
    expect([...facets.badge.values()]).toEqual([
      { value: "busy.low", slug: "busy.low", software: ["a"] },
    ]);
  });

  it("count growth only where the history is complete", () => {
    const software = [aSoftware({ id: "a" }), aSoftware({ id: "b" })];
    const entries = new Map([
      ["software/a", { added: "2026-01-05T10:00:00Z", changed: null }],
      ["software/b", { added: "2026-03-05T10:00:00Z", changed: null }],
    ]);
    const growth = (history: History) =>
      deriveFacts(aCatalog({ software }), "2026-10-01", history).statistics.growth;
    expect(growth({ complete: true, entries })).toEqual([
      { month: "2025-12", total: 0 },
      { month: "2026-01", total: 1 },
      { month: "2026-03", total: 2 },
    ]);
    expect(growth({ complete: false, entries })).toBeNull();
  });
});
