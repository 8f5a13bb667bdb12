import { expect, test } from "vitest";
import { aCatalog, aSite } from "../testing/catalog.ts";
import { aSoftware } from "../testing/software.ts";
import { aSiteData } from "./a-site.ts";
import { siteOutputs } from "./outputs.ts";

test("the sitemap names pages, not the places from which entries moved away", () => {
  const site = { ...aSite(), address: "https://example.org/" };
  const moved = aSoftware({ id: "neu", curation: { previousIds: ["alt"] } });
  const data = aSiteData(aCatalog({ site, software: [moved] }));
  const files = [...siteOutputs(data, ["de/software/alt/", "de/software/neu/"])];
  const sitemap = files.find(({ path }) => path === "sitemap-1.xml")?.content;
  expect(sitemap).toContain("https://example.org/de/software/neu/");
  expect(sitemap).not.toContain("/alt/");
});
