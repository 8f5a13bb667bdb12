import { describe, expect, it } from "vitest";
import type { License } from "../../../schema/generated/license.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { COMPATIBILITY } from "../../../testing/license-context.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { contextOf } from "../context.ts";
import { aLicensing } from "./a-licensing.ts";
import { combineTable } from "./combine.ts";

const LICENSES: Readonly<Record<string, License>> = {
  MIT: { name: "MIT", family: "permissive" },
  "GPL-3.0-only": { name: "GPL 3", family: "strong-copyleft" },
  "Apache-2.0": { name: "Apache 2", family: "permissive" },
  Own: { name: "Own" },
};

function tableFor(id: string, used: readonly string[], withRules = true) {
  const software = used.map((license, index) =>
    aSoftware({ id: `s${index}`, publiccode: { legal: { license } } }),
  );
  const value = COMPATIBILITY;
  const compatibility = { id: "compatibility", file: "licenses/compatibility.yml", value };
  const licensing = {
    ...aLicensing(LICENSES),
    compatibility: withRules ? compatibility : null,
  };
  const data = aSiteData(aCatalog({ software, licensing }));
  return combineTable(contextOf(data, "en", `licenses/${id}/`), id);
}

describe("how a license goes with those that the catalogue has most", () => {
  it("is answered in both directions with a reason", () => {
    const table = tableFor("MIT", ["GPL-3.0-only"]);
    expect(table?.lines).toMatchObject([
      {
        other: { text: "GPL-3.0-only", href: "../../licenses/GPL-3.0-only/" },
        inward: { answer: "no", label: "No" },
        outward: { answer: "yes", label: "Yes" },
      },
    ]);
    expect(table?.lines[0]?.inward.reason).not.toBe("");
    expect(table?.alike).toBeNull();
  });

  it("begins with the license of most entries, and leaves out the license itself", () => {
    const table = tableFor("MIT", ["Apache-2.0", "GPL-3.0-only", "GPL-3.0-only", "MIT"]);
    expect(table?.lines.map(({ other }) => other.text)).toEqual(["GPL-3.0-only", "Apache-2.0"]);
  });

  it("is said once where nothing is known of any of them", () => {
    const table = tableFor("Own", ["MIT", "GPL-3.0-only"]);
    expect(table?.alike).toMatchObject({ answer: "unknown", label: "Unknown" });
  });

  it("is left out where there are no rules or no entries", () => {
    expect(tableFor("MIT", ["GPL-3.0-only"], false)).toBeNull();
    expect(tableFor("MIT", [])).toBeNull();
  });
});
