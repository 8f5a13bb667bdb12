import { describe, expect, it } from "vitest";
import { aCatalog } from "../../testing/catalog.ts";
import { aSiteData } from "../a-site.ts";
import { contextOf } from "./context.ts";

describe("links of a page", () => {
  it.each(["", "software/", "software/karte/", "software/license/MIT/page/2/"])(
    "on %j lead to the right place wherever the site lies",
    (path) => {
      const context = contextOf(aSiteData(aCatalog()), "de", path);
      const page = new URL(`https://host.example/some/folder/de/${path}`);
      const resolve = (href: string) => new URL(href, page).pathname;
      expect(resolve(context.to("suites/x/"))).toBe("/some/folder/de/suites/x/");
      expect(resolve(context.to(""))).toBe("/some/folder/de/");
      expect(resolve(`${context.root}assets/site.css`)).toBe("/some/folder/assets/site.css");
    },
  );
});
