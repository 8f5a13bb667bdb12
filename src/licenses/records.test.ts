import { join } from "node:path";
import deprecatedIds from "spdx-license-ids/deprecated.json" with { type: "json" };
import currentIds from "spdx-license-ids/index.json" with { type: "json" };
import { beforeAll, describe, expect, test } from "vitest";
import { parseCatalog } from "../catalog/parse.ts";
import { readCatalog } from "../catalog/read.ts";
import type { LicenseKind } from "../schema/generated/license-policy.ts";
import { type LicenseBook, licenseBook } from "./book.ts";
import exceptionList from "./exceptions.json" with { type: "json" };
import { decide } from "./policy/decide.ts";
import { findSpdxId } from "./spdx-ids.ts";
import { openJudge } from "./verdict/judge.ts";
import { better, type Outcome } from "./verdict/outcome.ts";

const KINDS: readonly LicenseKind[] = ["software", "documentation", "data", "fonts"];
let book: LicenseBook;

beforeAll(async () => {
  const root = join(import.meta.dirname, "../..");
  const files = (await readCatalog(root)).filter(({ path }) => path.startsWith("licenses/"));
  book = licenseBook(parseCatalog(files).catalog.licensing);
});

/** What the records alone say: of the id itself, and of the later versions that the id means. */
function decided(id: string, kind: LicenseKind): Outcome {
  const { versions } = book.licenses[id] ?? {};
  const ids = versions?.orLater ? [id, ...(versions.later?.ids ?? [])] : [id];
  return ids
    .map((each): Outcome => {
      const record = book.licenses[each];
      return record ? decide(record, book.policy, "2026-12-01", kind).outcome : "unknown";
    })
    .reduce(better);
}

describe("the records of this repository", () => {
  test("there is one for every license and exception of the SPDX list, deprecated ones too", () => {
    const { licenses, exceptions } = book;
    expect([...currentIds, ...deprecatedIds].filter((id) => !licenses[id])).toEqual([]);
    const listed = [...exceptionList.exceptions, ...exceptionList.deprecated];
    expect(listed.filter((id) => !exceptions[id])).toEqual([]);
  });

  test("there are as many as people count on", () => {
    const ids = Object.keys(book.licenses);
    expect(ids.filter((id) => !book.licenses[id]?.deprecated)).toHaveLength(708);
    expect(ids.filter((id) => book.licenses[id]?.deprecated)).toHaveLength(32);
    expect(Object.keys(book.exceptions)).toHaveLength(86);
  });

  test("a deprecated id names what is written today, but for the one that has no successor", () => {
    const without = Object.entries(book.licenses).filter(
      ([, { deprecated, replacedBy }]) => deprecated && replacedBy === undefined,
    );
    expect(without.map(([id]) => id)).toEqual(["Net-SNMP"]);
  });

  test.each(KINDS)("every id alone gives its record's decision, for %s", (kind) => {
    const judge = openJudge(book, { asOf: "2026-12-01", kind, use: "internal" });
    const wrong = Object.entries(book.licenses).filter(([id, { replacedBy }]) => {
      const { outcome } = judge.judge(id);
      const expected = replacedBy ? judge.judge(replacedBy).outcome : decided(id, kind);
      return outcome !== expected;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test("deprecated is what the SPDX list deprecates", () => {
    const wrong = Object.entries(book.licenses).filter(
      ([id, { deprecated }]) =>
        (findSpdxId(id.replace(/\+$/u, ""))?.deprecated ?? false) !== (deprecated ?? false),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test("what everybody agrees on comes out so", () => {
    const { judge } = openJudge(book, { asOf: "2026-12-01", kind: "software", use: null });
    const outcomes = ["MIT", "Apache-2.0", "EUPL-1.2", "GPL-3.0-or-later", "SSPL-1.0", "BUSL-1.1"];
    expect(outcomes.map((id) => judge(id).outcome)).toEqual([
      "approved",
      "approved",
      "approved-with-conditions",
      "approved-with-conditions",
      "refused",
      "refused",
    ]);
    const data = openJudge(book, { asOf: "2026-12-01", kind: "data", use: null });
    expect(data.judge("DL-DE-BY-2.0").outcome).toBe("approved");
    expect(judge("DL-DE-BY-2.0").outcome).toBe("review");
  });
});
