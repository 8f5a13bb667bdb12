import { describe, expect, it } from "vitest";
import { openContext } from "../../../../licenses/context/context.ts";
import { openJudge } from "../../../../licenses/verdict/judge.ts";
import type { License } from "../../../../schema/generated/license.ts";
import { COMPATIBILITY } from "../../../../testing/license-context.ts";
import { aBook, aLicense, evidenceOf } from "../../../../testing/licensing.ts";
import { compareTexts } from "../../../i18n/compare.ts";
import { someWords } from "../check/a-desk.ts";
import { compareView } from "./compare.ts";

const LICENSES: Readonly<Record<string, License>> = {
  MIT: aLicense({
    name: "MIT License",
    evidence: evidenceOf({ a: "free" }),
    obligations: [
      {
        duty: "license-text",
        uses: ["distribute", "combine"],
        note: { de: "Immer", en: "Always" },
      },
    ],
  }),
  "GPL-3.0-only": aLicense({
    name: "GPL 3",
    family: "strong-copyleft",
    evidence: evidenceOf({ a: "free", b: "closed" }),
    versions: { series: "GPL", number: "3", later: { by: "author", ids: [] } },
    obligations: [
      { duty: "offer-source", uses: ["distribute"] },
      {
        duty: "patents",
        uses: ["internal", "service", "distribute", "modify", "combine", "publish"],
      },
    ],
  }),
  ISC: aLicense({ name: "ISC License", deprecated: true, replacedBy: "MIT" }),
};
const book = aBook({ licenses: LICENSES });
const judge = openJudge(book, { asOf: "2026-06-01", kind: "software", use: null });

function compare(...ids: readonly string[]) {
  const words = { ...someWords(), t: compareTexts.en.answer };
  const compared = ids.map((id) => ({ id, license: LICENSES[id] ?? aLicense() }));
  return compareView(words, judge, openContext(book, COMPATIBILITY), compared);
}

function rowOf(view: ReturnType<typeof compare>, term: string): readonly (readonly string[])[] {
  const rows = [...view.rows, ...view.groups.flatMap((group) => group.rows)];
  const cells = rows.find((each) => each.term.text === term)?.cells;
  return (cells ?? []).map(({ texts }) => texts);
}

describe("licences side by side", () => {
  const view = compare("MIT", "GPL-3.0-only", "ISC");

  it("are columns that lead to their pages, in the order given", () => {
    expect(view.columns.map(({ id, href }) => [id, href])).toEqual([
      ["MIT", "licenses/MIT/"],
      ["GPL-3.0-only", "licenses/GPL-3.0-only/"],
      ["ISC", "licenses/ISC/"],
    ]);
    expect(view.columns[0]?.remove).toBe("Remove MIT");
  });

  it("have their decisions with the rule and since when", () => {
    const [row] = view.rows;
    expect(row?.cells.map(({ outcome }) => outcome?.label)).toEqual([
      "Approved",
      "To review",
      "Approved",
    ]);
    expect(row?.cells[0]?.texts[0]).toContain("since 2026-01-01");
  });

  it("tell no duty apart from a text that nobody has read", () => {
    expect(rowOf(view, "Offer the source code")).toEqual([
      ["no duty"],
      ["pass it on"],
      ["not read yet"],
    ]);
    expect(rowOf(view, "Patents: permission and its end")[1]).toEqual(["every use"]);
    const noted = view.groups[0]?.rows.find(({ term }) => /text of the licence/.test(term.text));
    expect(noted?.cells[0]?.notes).toEqual(["Always"]);
    expect(rowOf(view, "Keep copyright notices")).toEqual([]);
  });

  it("say what each authority says, and that silence is no statement", () => {
    expect(rowOf(view, "a")).toEqual([["free"], ["free"], ["no statement"]]);
    expect(rowOf(view, "b")).toEqual([["no statement"], ["closed"], ["no statement"]]);
  });

  it("name later versions, and what stands instead of a deprecated id", () => {
    const [mit, gpl, isc] = rowOf(view, "Later versions");
    expect(mit).toEqual(["The text says nothing about it."]);
    expect(gpl).toEqual([
      "There is no later version yet.",
      "Only where the authors write “or later”.",
    ]);
    expect(isc).toEqual(["Deprecated id; today one writes MIT."]);
  });

  it("answer for each two in both directions, with a reason", () => {
    const { pairs } = compare("MIT", "GPL-3.0-only");
    expect(pairs?.rows.map(({ cells }) => cells.map((cell) => cell?.answer ?? null))).toEqual([
      [null, "yes"],
      ["no", null],
    ]);
    expect(pairs?.rows[1]?.cells[0]?.reason).not.toBe("");
  });

  it("have no pairs where there is only one", () => {
    expect(compare("MIT").pairs).toBeNull();
  });
});
