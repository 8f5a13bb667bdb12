import { describe, expect, it } from "vitest";
import { aCatalog, aSite } from "../../testing/catalog.ts";
import { aSiteData } from "../a-site.ts";
import { LEGAL, legalPage } from "./legal.ts";

describe("the legal pages", () => {
  it("say what site.yml says, in both languages", () => {
    for (const which of LEGAL) {
      expect(legalPage(aSiteData(aCatalog()), "de", which).title).not.toBe("");
      expect(legalPage(aSiteData(aCatalog()), "en", which).frame.lang).toBe("en");
    }
  });

  it("name the operator where there is one", () => {
    const operator = {
      name: "Stadt",
      address: ["Markt 1", "12345 Ort"],
      email: "info@stadt.example",
    };
    const [part] = legalPage(
      aSiteData(aCatalog({ site: aSite({ operator, demonstration: false }) })),
      "de",
      "imprint",
    ).parts;
    expect(part?.items.map(({ text }) => text)).toEqual([
      "Stadt",
      "Markt 1",
      "12345 Ort",
      "info@stadt.example",
    ]);
    expect(legalPage(aSiteData(aCatalog()), "de", "imprint").parts).toEqual([]);
  });

  it("state conformity, method, gaps, feedback and enforcement of accessibility", () => {
    const { legal } = aSite();
    const gaps = [{ de: "Videos ohne Untertitel", en: "Videos without captions" }];
    const site = aSite({ legal: { ...legal, accessibility: { ...legal.accessibility, gaps } } });
    const page = legalPage(aSiteData(aCatalog({ site })), "en", "accessibility");
    expect(page.parts.map(({ title }) => title)).toEqual([
      "Compliance status",
      "What is not accessible yet",
      "How it was assessed",
      "Report barriers",
      "Enforcement procedure",
    ]);
    expect(page.parts[2]?.html).toContain("1 September 2026");
  });
});
