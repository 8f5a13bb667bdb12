import { describe, expect, it } from "vitest";
import { aCatalog } from "../../testing/catalog.ts";
import { aSoftware } from "../../testing/software.ts";
import { aSiteData } from "../a-site.ts";
import { homePage } from "./home.ts";

const software = [
  aSoftware({ id: "alt", publiccode: { name: "Alt", releaseDate: "2020-01-01" } }),
  aSoftware({ id: "neu", publiccode: { name: "Neu", releaseDate: "2026-05-01" } }),
  aSoftware({ id: "kommt", publiccode: { name: "Kommt", releaseDate: "2099-01-01" } }),
];

describe("the home page", () => {
  it("shows new and changed entries by the Git history, no entry twice", () => {
    const entries = new Map([
      ["software/alt", { added: "2026-01-01T10:00:00Z", changed: "2026-09-01T10:00:00Z" }],
      ["software/neu", { added: null, changed: "2026-08-01T10:00:00Z" }],
    ]);
    const { recent } = homePage(
      aSiteData(aCatalog({ software }), {}, { complete: false, entries }),
      "de",
    );
    expect(recent.map(({ title, cards }) => [title, cards.map(({ name }) => name)])).toEqual([
      ["Neu im Katalog", ["Alt"]],
      ["Zuletzt geändert", ["Neu"]],
    ]);
    expect(recent[0]?.cards[0]?.note).toBe("aufgenommen am 1. Januar 2026");
  });

  it("shows the newest releases where there is no history, and none from the future", () => {
    const { recent } = homePage(aSiteData(aCatalog({ software })), "en");
    expect(recent.map(({ title, cards }) => [title, cards.map(({ name }) => name)])).toEqual([
      ["Newest releases", ["Neu", "Alt"]],
    ]);
  });

  it("gives the figures their date", () => {
    const page = homePage(aSiteData(aCatalog({ software })), "en");
    expect(page.figuresDate).toBe("As of 1 October 2026");
    expect(page.figures[0]).toMatchObject({ value: "3", label: "software entries" });
  });
});
