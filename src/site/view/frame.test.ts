import { describe, expect, it } from "vitest";
import { aCatalog, aSite } from "../../testing/catalog.ts";
import { aSiteData } from "../a-site.ts";
import { contextOf } from "./context.ts";
import { frameOf } from "./frame.ts";

const head = { title: "Titel", description: "Text" };
const frame = (path: string, site: Parameters<typeof aSite>[0] = {}) =>
  frameOf(contextOf(aSiteData(aCatalog({ site: aSite(site) })), "de", path), head);

describe("the frame of a page", () => {
  it("marks the place in the navigation: the page itself, or that something below it is shown", () => {
    const current = (path: string) =>
      frame(path)
        .navigation.filter((link) => link.current !== null)
        .map(({ label, current }) => [label, current]);
    expect(current("software/")).toEqual([["Software", "page"]]);
    expect(current("software/karte/")).toEqual([["Software", "true"]]);
    expect(current("")).toEqual([]);
  });

  it("offers every language of the site with the same page in it", () => {
    const hrefs = frame("software/karte/").alternates.map(({ lang, href }) => [lang, href]);
    expect(hrefs).toEqual([
      ["de", "../../../de/software/karte/"],
      ["en", "../../../en/software/karte/"],
    ]);
    expect(frame("software/", { languages: ["de"] }).alternates).toHaveLength(1);
  });

  it("shows an official header only where site.yml has its text", () => {
    expect(frame("").officialHeader).toBeNull();
    const officialHeader = { de: "Amtlich", en: "Official" };
    expect(frame("", { officialHeader }).officialHeader).toBe("Amtlich");
  });

  it("names an absolute address only where site.yml knows one", () => {
    expect(frame("suites/").canonical).toBeNull();
    expect(frame("suites/", { address: "https://x.example/" }).canonical).toBe(
      "https://x.example/de/suites/",
    );
  });

  it("allows no inline script, no inline style and no other host", () => {
    const { policy } = frame("");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|https?:|\*/u);
  });

  it("refuses a script that was not bundled", () => {
    const context = contextOf(aSiteData(aCatalog()), "de", "");
    expect(() => frameOf(context, { ...head, scripts: ["unknown"] })).toThrow("unknown");
  });
});
