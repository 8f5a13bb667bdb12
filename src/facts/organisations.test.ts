import { describe, expect, it } from "vitest";
import { aCatalog } from "../testing/catalog.ts";
import { anOrganisation } from "../testing/entries.ts";
import { aSoftware } from "../testing/software.ts";
import { deriveFacts } from "./facts.ts";

describe("what the catalogue says of an organisation", () => {
  it("is read from entries, suites and other organisations, without ids that lead nowhere", () => {
    const source = { url: "https://example.org/", date: "2026-01-01" };
    const catalog = aCatalog({
      software: [
        aSoftware({
          id: "karte",
          curation: {
            publisher: "amt",
            organisations: [
              { id: "amt", role: "funder" },
              { id: "nobody", role: "steward" },
            ],
            support: [{ organisation: "firma", services: ["hosting"], source }],
            instances: [{ url: "https://karte.example/", kind: "public-service", operator: "amt" }],
          },
        }),
      ],
      organisations: [
        anOrganisation({ id: "amt" }),
        anOrganisation({ id: "firma", parent: "amt" }),
      ],
    });
    const { organisations } = deriveFacts(catalog, "2026-10-01");
    expect(organisations.get("amt")).toMatchObject({
      publishes: ["karte"],
      roles: [{ software: "karte", role: "funder" }],
      operates: [{ software: "karte", url: "https://karte.example/" }],
      children: ["firma"],
    });
    expect(organisations.get("firma")?.supports).toHaveLength(1);
    expect(organisations.has("nobody")).toBe(false);
  });
});
