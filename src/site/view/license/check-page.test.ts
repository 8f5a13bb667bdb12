import { describe, expect, it } from "vitest";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSiteData } from "../../a-site.ts";
import { scriptSafe } from "../script-safe.ts";
import { checkPage } from "./check-page.ts";

describe("the check page", () => {
  const page = checkPage(aSiteData(aCatalog()), "en");

  it("loads its script and its styles", () => {
    expect(page.frame.scripts).toEqual(["../../../assets/check.js"]);
    expect(page.frame.styles).toContain("../../../assets/check.css");
  });

  it("brings along where the records of its language are, and its words", () => {
    expect(JSON.parse(page.settings)).toMatchObject({
      lang: "en",
      root: "../../../",
      home: "../../",
      asOf: "2026-10-01",
      files: { book: "assets/license-book.en.json" },
      words: { outcomes: { refused: "Refused" } },
    });
  });

  it("offers every use, kind and a few examples whose address asks", () => {
    expect(page.uses).toHaveLength(7);
    expect(page.kinds.map(({ value }) => value)).toContain("fonts");
    expect(page.examples[1]?.href).toBe("../../licenses/check/?expression=MIT%20OR%20GPL-3.0-only");
  });
});

describe("settings in a page", () => {
  it("cannot end the element that they stand in", () => {
    const text = scriptSafe({ name: "</script><script>" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ name: "</script><script>" });
  });
});
