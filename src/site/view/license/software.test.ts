import { describe, expect, it } from "vitest";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { softwareUnder, softwareWith } from "./software.ts";

function contextFor(licenses: readonly string[]) {
  const software = licenses.map((license, index) =>
    aSoftware({ id: `s${index}`, publiccode: { name: `S ${index}`, legal: { license } } }),
  );
  return contextOf(aSiteData(aCatalog({ software })), "en", "licenses/MIT/");
}

describe("the software under a license", () => {
  it("names entries under nothing else first, and beside the others their whole expression", () => {
    const { count, items, more } = softwareUnder(contextFor(["MIT OR GPL-2.0-only", "MIT"]), "MIT");
    expect(count).toBe("2 entries name this licence.");
    expect(items).toMatchObject([
      { text: "S 1", href: "../../software/s1/", note: null },
      { text: "S 0", href: "../../software/s0/", note: "MIT OR GPL-2.0-only" },
    ]);
    expect(more).toBeNull();
  });

  it("stops after ten and leads to all of them", () => {
    const found = softwareUnder(contextFor(Array.from({ length: 11 }, () => "MIT")), "MIT");
    expect(found.items).toHaveLength(10);
    expect(found.more).toEqual({
      label: "Show all 11 entries",
      href: "../../software/license/MIT/",
    });
  });

  it("says so where there is none", () => {
    expect(softwareUnder(contextFor(["MIT"]), "ISC")).toMatchObject({
      count: "No entry of the catalogue is under this licence.",
      items: [],
    });
  });

  it("is found by the name of an exception as well, but not by a part of it", () => {
    const context = contextFor(["(GPL-2.0-only WITH Classpath-exception-2.0) OR MIT"]);
    expect(softwareWith(context, "Classpath-exception-2.0").items).toHaveLength(1);
    expect(softwareWith(context, "Classpath-exception").items).toEqual([]);
  });
});
