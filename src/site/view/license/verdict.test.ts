import { describe, expect, it } from "vitest";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { facetListPage } from "../facet-list.ts";
import { APPROVED, aLicensing } from "./a-licensing.ts";
import { verdictView } from "./verdict.ts";

const LICENSING = aLicensing({
  MIT: { name: "MIT License", family: "permissive", ...APPROVED },
  "GPL-2.0-only": { name: "GPL 2", family: "strong-copyleft", ...APPROVED },
  "SSPL-1.0": { name: "SSPL" },
});

function dataOf(license: string, licensing = LICENSING) {
  const software = [aSoftware({ id: "a", publiccode: { legal: { license } } })];
  return aSiteData(aCatalog({ software, licensing }));
}

function viewOf(license: string) {
  return verdictView(contextOf(dataOf(license), "en", "software/a/"), license);
}

describe("the verdict on an entry", () => {
  it("links the id of a single license to its page and says that the answer is computed", () => {
    const view = viewOf("MIT");
    expect(view).toMatchObject({ outcome: "approved", choose: null });
    expect(view?.tree.names).toMatchObject([{ text: "MIT", href: "../../licenses/MIT/" }]);
    expect(view?.tree.reasons.join(" ")).toContain("not a legal review");
  });

  it("names the branch of an OR to choose", () => {
    const view = viewOf("SSPL-1.0 OR MIT");
    expect(view).toMatchObject({ outcome: "approved", choose: "Choose MIT." });
    expect(view?.tree.parts.map(({ mark }) => mark)).toEqual([null, "choose this one"]);
  });

  it("names the part of an AND that decides, where parts differ", () => {
    expect(viewOf("MIT AND SSPL-1.0")?.tree.parts.map(({ mark }) => mark)).toEqual([
      null,
      "this decides",
    ]);
    expect(viewOf("MIT AND MIT")?.tree.parts.map(({ mark }) => mark)).toEqual([null, null]);
  });

  it("links an exception to its page, and has the conditions that are left", () => {
    const view = viewOf("GPL-2.0-only WITH Classpath-exception-2.0");
    expect(view?.tree.names.map(({ href }) => href)).toEqual([
      "../../licenses/GPL-2.0-only/",
      null,
      "../../licenses/exceptions/Classpath-exception-2.0/",
    ]);
    expect(view?.outcome).toBe("approved-with-conditions");
    expect(view?.conditions).toMatchObject([{ term: "pass it on", items: [{ text: "Share it" }] }]);
  });

  it("does not follow brackets without end", () => {
    const deep = Array.from({ length: 40 }).reduce<string>(
      (inner, _, n) => `MIT ${n % 2 ? "AND" : "OR"} (${inner})`,
      "MIT",
    );
    expect(JSON.stringify(viewOf(deep)).match(/what is inside it/gu)).toHaveLength(1);
  });

  it("is not there without a policy", () => {
    const data = dataOf("MIT", { ...LICENSING, policy: null });
    expect(verdictView(contextOf(data, "en", "software/a/"), "MIT")).toBeNull();
    expect(data.facts.facets.verdict.size).toBe(0);
  });

  it("is a facet with a list of its own", () => {
    const page = facetListPage(dataOf("SSPL-1.0"), "en", "verdict", "refused", 1);
    expect(page.title).toBe("Licence verdict: Refused");
    expect(page.cards).toHaveLength(1);
  });
});
