import { describe, expect, it } from "vitest";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSiteData } from "../../a-site.ts";
import { APPROVED, aLicensing } from "./a-licensing.ts";
import { licenseListPage } from "./list.ts";
import { licenseListPaths } from "./lists.ts";

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [`L-${n}`, { name: `License ${n}` }]),
);
const data = aSiteData(
  aCatalog({
    licensing: aLicensing({
      ...many,
      MIT: { name: "MIT License", family: "permissive", ...APPROVED },
    }),
  }),
);

describe("the lists of licenses", () => {
  it("have pages for everything, each family, each outcome, each statement and the exceptions", () => {
    const german = licenseListPaths(data).filter(({ params }) => params.lang === "de");
    expect(german.map(({ params }) => params.list)).toEqual([
      undefined,
      "page/2",
      "family/unsorted",
      "family/unsorted/page/2",
      "family/permissive",
      "decision/refused",
      "decision/refused/page/2",
      "decision/approved",
      "authority/osi/approved",
      "exceptions",
    ]);
  });

  it("sort ids as people count, and cut into pages", () => {
    const first = licenseListPage(data, "en", undefined);
    expect(first.lines.slice(0, 3).map(({ id }) => id)).toEqual(["L-0", "L-1", "L-2"]);
    expect(first.count).toBe("61 licences");
    expect(licenseListPage(data, "en", "page/2").lines.at(-1)).toEqual({
      id: "MIT",
      name: "MIT License",
      href: "../../../licenses/MIT/",
      kind: "Permissive",
      outcome: "approved",
      label: "Approved",
      deprecated: null,
      marks: "OSI",
    });
  });

  it("name the authority and what it says", () => {
    const page = licenseListPage(data, "en", "authority/osi/approved");
    expect(page.title).toBe("Licences: Open Source Initiative, OSI-approved");
    expect(page.lines.map(({ id }) => id)).toEqual(["MIT"]);
  });

  it("have a search on the first page of all licences, with a field for each authority", () => {
    const { filter } = licenseListPage(data, "en", undefined);
    expect(filter?.family.choices.map(({ label }) => label)).toEqual([
      "all",
      "Not sorted yet (60)",
      "Permissive (1)",
    ]);
    expect(filter?.authorities).toMatchObject([
      { id: "osi", choices: [{ value: "" }, { value: "approved", label: "OSI-approved (1)" }] },
    ]);
    expect(filter?.rows).toMatchObject([
      { items: [{ href: "../licenses/authority/osi/approved/" }] },
    ]);
    expect(JSON.parse(filter?.settings ?? "").facets).toEqual(["family", "decision", "osi"]);
    expect(licenseListPage(data, "en", "page/2").filter).toBeNull();
    expect(licenseListPage(data, "en", "family/permissive").filter).toBeNull();
  });

  it("say what an exception permits", () => {
    const page = licenseListPage(data, "de", "exceptions");
    expect(page.lines[0]).toMatchObject({
      id: "Classpath-exception-2.0",
      kind: "Andere Werke dürfen damit verbunden werden und ihre Lizenz behalten.",
      outcome: null,
    });
  });

  it("hold for a catalogue without records", () => {
    const empty = aSiteData(aCatalog());
    expect(licenseListPaths(empty)).toHaveLength(4);
    expect(licenseListPage(empty, "en", undefined).lines).toEqual([]);
  });

  it("throw for a list that is not there", () => {
    expect(() => licenseListPage(data, "en", "family/none")).toThrow("No list of licenses");
  });
});
