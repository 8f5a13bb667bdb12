import { describe, expect, it } from "vitest";
import type { License } from "../../../schema/generated/license.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSiteData } from "../../a-site.ts";
import type { SiteData } from "../../site-data.ts";
import { contextOf } from "../context.ts";
import { aLicensing } from "./a-licensing.ts";
import { textPage, textPaths, textPlace } from "./text.ts";

const LONG = "word ".repeat(4000);
const TEXTS: Readonly<Record<string, string>> = {
  MIT: "One\n\nTwo",
  "CECILL-1.0": LONG,
  Old: LONG,
};
const LICENSES: Readonly<Record<string, License>> = {
  MIT: { name: "MIT License" },
  "CECILL-1.0": { name: "CeCILL" },
  Old: { name: "Old", deprecated: true, replacedBy: "MIT" },
  Bare: { name: "Bare" },
};
const DATA: SiteData = {
  ...aSiteData(aCatalog({ licensing: aLicensing(LICENSES) })),
  licenseTextOf: (id) => TEXTS[id] ?? null,
};

function placeOf(id: string) {
  return textPlace(contextOf(DATA, "en", `licenses/${id}/`), id);
}

describe("the text of a license", () => {
  it("stands on its page where it is short, in paragraphs", () => {
    expect(placeOf("MIT")).toMatchObject({
      type: "here",
      text: { lang: "en", paragraphs: ["One", "Two"] },
    });
  });

  it("has a page of its own where it is long, in the language of the text", () => {
    expect(placeOf("CECILL-1.0")).toMatchObject({
      type: "page",
      link: { href: "../../licenses/CECILL-1.0/text/" },
    });
    const page = textPage(DATA, "de", "CECILL-1.0");
    expect(page).toMatchObject({ kind: "Text:", name: "CeCILL", text: { lang: "fr" } });
    expect(page.frame.title).toContain("Text: CeCILL (CECILL-1.0)");
  });

  it("is said to be missing where the package has none", () => {
    expect(placeOf("Bare").type).toBe("missing");
    expect(() => textPage(DATA, "en", "Bare")).toThrow("No text of Bare");
  });

  it("gets a page in every language, unless another license replaces it", () => {
    expect(textPaths(DATA).map(({ params }) => `${params.lang} ${params.id}`)).toEqual([
      "de CECILL-1.0",
      "en CECILL-1.0",
    ]);
  });
});
