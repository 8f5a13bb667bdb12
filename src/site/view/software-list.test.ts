import { describe, expect, it } from "vitest";
import { aBadgeCatalog, earlierObservation } from "../../testing/badge-catalog.ts";
import { aCriterion, badgeRules } from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { sameText } from "../../testing/licensing.ts";
import { aSoftware } from "../../testing/software.ts";
import { aSiteData } from "../a-site.ts";
import { cardsOf } from "./card.ts";
import { contextOf } from "./context.ts";
import { facetListPage, facetPaths } from "./facet-list.ts";
import { APPROVED, aLicensing } from "./license/a-licensing.ts";
import { softwareListPage } from "./software-list.ts";

const software = Array.from({ length: 60 }, (_, index) =>
  aSoftware({
    id: `s${index}`,
    publiccode: { name: `S ${index}`, developmentStatus: index === 0 ? "development" : "stable" },
    curation: { publisher: "amt" },
  }),
);
const data = aSiteData(
  aCatalog({
    software,
    organisations: [anOrganisation({ id: "amt", shortName: "Amt" })],
  }),
);

const LICENSING = aLicensing({
  "EUPL-1.2": { name: "EUPL", family: "permissive", ...APPROVED },
});

describe("the software list", () => {
  it("shows fifty entries a page and leads on", () => {
    const first = softwareListPage(data, "de", 1);
    expect(first.cards).toHaveLength(50);
    expect(first.count).toBe("60 Einträge");
    expect(first.pager?.next?.href).toBe("../software/page/2/");
    const second = softwareListPage(data, "de", 2);
    expect(second.cards).toHaveLength(10);
    expect(second.pager?.previous?.href).toBe("../../../software/");
    expect(second.frame.title).toContain("Seite 2 von 2");
  });

  it("says of an entry what a reader must know before the click", () => {
    const [card] = softwareListPage(data, "en", 1).cards;
    expect(card).toMatchObject({ name: "S 0", status: "development", facts: ["Amt", "EUPL-1.2"] });
    expect(softwareListPage(data, "en", 1).cards[1]?.status).toBeNull();
  });
});

describe("a card", () => {
  it("says which levels an entry holds, of badges that say more than the license beside them", () => {
    const verdict = {
      fact: "stated/license-verdict",
      isNot: "refused",
      trust: "declared",
    } as const;
    const level = (criterion: string) => [{ id: "low", criteria: [criterion] }];
    const badge = { id: "free", name: sameText("Free"), description: sameText("It is free") };
    const rules = badgeRules({
      criteria: [aCriterion(), aCriterion({ id: "free", test: verdict })],
      badges: [
        { ...badge, levels: level("free") },
        { ...badge, id: "busy", name: sameText("Busy"), levels: level("commits") },
      ],
    });
    const observations = { observations: [earlierObservation()] };
    const context = contextOf(
      aSiteData(aBadgeCatalog({ rules, software: { observations }, licensing: LICENSING })),
      "en",
      "software/",
    );
    const held = context.data.facts.badges.entries.get("example")?.awards ?? [];
    expect(held.map(({ state }) => state)).toEqual(["reached", "reached"]);
    expect(cardsOf(context, ["example"])[0]?.facts).toEqual(["EUPL-1.2", "Busy: Low"]);
  });
});

describe("a list by property", () => {
  it("exists for each value that an entry has, in each language and with all its pages", () => {
    const addresses = facetPaths(data).map(
      ({ params }) => `${params.lang}/${params.facet}/${params.value}/${params.page ?? ""}`,
    );
    expect(addresses).toContain("de/license/EUPL-1.2/page/2");
    expect(addresses).toContain("en/type/standalone-web/");
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("holds the entries that have the value", () => {
    const page = facetListPage(data, "de", "status", "development", 1);
    expect(page.cards.map(({ name }) => name)).toEqual(["S 0"]);
    expect(page.count).toBe("1 Eintrag");
    expect(() => facetListPage(data, "de", "status", "unknown", 1)).toThrow("unknown");
  });
});
