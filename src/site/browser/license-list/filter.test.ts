import { describe, expect, it } from "vitest";
import type { License } from "../../../schema/generated/license.ts";
import { aBook } from "../../../testing/licensing.ts";
import { filterLicenses, searchable } from "./filter.ts";

const LICENSES: Readonly<Record<string, License>> = {
  "GPL-3.0-only": {
    name: "GNU General Public License v3.0 only",
    shortNames: ["GPL v3"],
    family: "strong-copyleft",
    evidence: { osi: { says: ["approved"] }, fsf: { says: ["libre", "gpl-3-compatible"] } },
  },
  "AGPL-3.0-only": { name: "GNU Affero General Public License v3.0", family: "network-copyleft" },
  "GPL-2.0-only": { name: "GNU General Public License v2.0 only", family: "strong-copyleft" },
  MIT: { name: "MIT License", family: "permissive", evidence: { osi: { says: ["approved"] } } },
  Glide: { name: "3dfx Glide License" },
};
const all = searchable(aBook({ licenses: LICENSES }), "2026-10-01");

function ids(query: string, chosen: Readonly<Record<string, readonly string[]>> = {}) {
  return filterLicenses(all, { query, chosen }).map(({ id }) => id);
}

describe("the search in the list of licenses", () => {
  it("finds what is called so however people write it, and that first", () => {
    expect(ids("gpl v3")).toEqual(["GPL-3.0-only", "AGPL-3.0-only"]);
    expect(ids("GPLv3")[0]).toBe("GPL-3.0-only");
    expect(ids("gpl-2")).toEqual(["GPL-2.0-only"]);
  });

  it("wants every word, in any order and anywhere in the names", () => {
    expect(ids("public affero")).toEqual(["AGPL-3.0-only"]);
    expect(ids("glide mit")).toEqual([]);
  });

  it("shows everything in the order of the static list where nothing is asked", () => {
    expect(ids(" ")).toEqual(["AGPL-3.0-only", "Glide", "GPL-2.0-only", "GPL-3.0-only", "MIT"]);
  });

  it("narrows down by family, what is not sorted too", () => {
    expect(ids("", { family: ["strong-copyleft"] })).toEqual(["GPL-2.0-only", "GPL-3.0-only"]);
    expect(ids("", { family: ["unsorted"] })).toEqual(["Glide"]);
  });

  it("narrows down by what each authority says, all of the facets at once", () => {
    expect(ids("", { osi: ["approved"] })).toEqual(["GPL-3.0-only", "MIT"]);
    expect(ids("", { osi: ["approved"], fsf: ["gpl-3-compatible"] })).toEqual(["GPL-3.0-only"]);
    expect(ids("", { constructor: ["name"] })).toEqual([]);
  });

  it("narrows down by the decision that the policy computes", () => {
    const outcomes = new Set(all.map(({ outcome }) => outcome));
    for (const outcome of outcomes) {
      const found = filterLicenses(all, { query: "", chosen: { decision: [outcome] } });
      expect(found.map((each) => each.outcome)).toEqual(found.map(() => outcome));
    }
    expect(ids("", { decision: ["nothing"] })).toEqual([]);
  });
});
