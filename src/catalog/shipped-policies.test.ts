import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CHECKS, checkCatalog } from "../checks/index.ts";
import type { Comparison } from "../policies/compare/difference.ts";
import { compareVersions } from "../policies/compare/versions.ts";
import type { Policy } from "../policies/model.ts";
import { shownChanges } from "../testing/comparison.ts";
import type { Catalog, RawFile } from "./catalog.ts";
import { parseCatalog } from "./parse.ts";
import { readCatalog } from "./read.ts";

let files: readonly RawFile[] = [];
let catalog: Catalog;
let admission: Policy;

beforeAll(async () => {
  const all = await readCatalog(join(import.meta.dirname, "../.."));
  // What the policies name: rules of licenses, criteria of badges.
  files = all.filter(({ path }) =>
    /^(?:licenses\/policy|catalog\/(?:policies|rules|site))/u.test(path),
  );
  catalog = parseCatalog(files).catalog;
  const found = catalog.policies.get("admission");
  if (!found) throw new Error("no admission policy");
  admission = found;
});

function comparisons(language: string): readonly Comparison[] {
  const ids = admission.versions.map(({ id }) => id);
  return ids.slice(1).map((id, index) => {
    const comparison = compareVersions(admission, ids[index] ?? "", id, language);
    if (!comparison) throw new Error(`no ${id}`);
    return comparison;
  });
}

describe("the admission policy", () => {
  test("has nothing that a check would refuse", () => {
    const findings = checkCatalog(catalog, files, CHECKS, { asOf: "2026-11-28" });
    const own = findings.filter(({ file }) => file.startsWith("catalog/policies/"));
    expect(own).toEqual([]);
    expect(admission.versions.length).toBeGreaterThan(3);
  });

  test("shows every kind of change from version to version", () => {
    const kinds = [
      "added",
      "repealed",
      "split",
      "merged",
      "reworded",
      "formatting",
      "moved",
    ] as const;
    const summaries = comparisons("de").map(({ summary }) => summary);
    for (const kind of [...kinds, "strengthened", "weakened"] as const) {
      expect(Math.max(...summaries.map((summary) => summary[kind])), kind).toBeGreaterThan(0);
    }
  });

  test("changes in both languages in the same way", () => {
    const [german, english] = ["de", "en"].map((language) =>
      comparisons(language).map(shownChanges),
    );
    expect(english).toEqual(german);
  });

  test("says that it binds nobody", () => {
    expect(admission.facts.status).toBe("demonstration");
    expect(admission.facts.statusNote?.en).toContain("Nobody has adopted these rules");
  });
});
