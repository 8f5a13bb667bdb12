import { describe, expect, test } from "vitest";
import type { License } from "../../schema/generated/license.ts";
import { expression, realContext } from "../../testing/license-context.ts";
import { collectDuties } from "./duties.ts";

const every = ["internal", "service", "distribute", "modify", "combine", "publish"] as const;
const giving = ["distribute", "combine", "publish"] as const;

/** Records that say what this test needs, whatever those of the repository say. */
function record(obligations: License["obligations"]): License {
  return { name: "A license", family: "strong-copyleft", ...(obligations && { obligations }) };
}

const context = realContext({
  MIT: record([{ duty: "license-text", uses: [...giving] }]),
  "Apache-2.0": record([
    { duty: "license-text", uses: [...giving] },
    { duty: "patents", uses: [...every], note: { de: "Klagen", en: "suits" } },
  ]),
  "GPL-2.0-only": record([
    { duty: "license-text", uses: [...giving] },
    { duty: "offer-source", uses: [...giving] },
    { duty: "same-license", uses: [...giving] },
  ]),
  CC0: record([]),
  "CC0-1.0": record([]),
  ISC: record(undefined),
  "CC-BY-NC-4.0": record([{ duty: "use-limits", uses: [...every] }]),
});

function duties(text: string, use: (typeof every)[number]) {
  return collectDuties(expression(text), use, context);
}

function names(text: string, use: (typeof every)[number]): readonly string[] {
  return duties(text, use).duties.map(
    ({ duty, askedBy }) => `${duty}: ${askedBy.map(({ license }) => license).join(", ")}`,
  );
}

describe("the duties of an expression", () => {
  test("are those of the use", () => {
    expect(names("Apache-2.0", "internal")).toEqual(["patents: Apache-2.0"]);
    expect(names("MIT", "internal")).toEqual([]);
  });

  test("of AND are those of every part, each with all who ask for it", () => {
    expect(names("MIT AND Apache-2.0 AND MIT", "distribute")).toEqual([
      "license-text: MIT, Apache-2.0",
      "patents: Apache-2.0",
    ]);
  });

  test("of OR are those of the part that asks least, which is named; the others can be looked at", () => {
    const text = "GPL-2.0-only OR Apache-2.0 OR MIT";
    const { choose, node } = duties(text, "distribute");
    expect(names(text, "distribute")).toEqual(["license-text: MIT"]);
    expect(choose.map(({ start, end }) => text.slice(start, end))).toEqual(["MIT"]);
    expect(node.type === "or" && node.parts.map((part) => part.duties.size)).toEqual([3, 2, 1]);
  });

  test("of OR are those of a part that lets everybody use it, even if that one asks for more", () => {
    expect(names("CC-BY-NC-4.0 OR GPL-2.0-only", "distribute")).toHaveLength(3);
    expect(names("CC-BY-NC-4.0 OR ISC", "distribute")).toEqual(["use-limits: CC-BY-NC-4.0"]);
  });

  test("that nobody has read are not known, never none", () => {
    expect(duties("ISC", "distribute")).toMatchObject({ known: false, notKnown: ["ISC"] });
    expect(duties("LicenseRef-own", "internal")).toMatchObject({ known: false });
    expect(duties("NONSENSE AND MIT", "internal")).toMatchObject({ known: false });
    expect(duties("CC0-1.0", "distribute")).toMatchObject({ known: true, duties: [] });
  });

  test("what is not known is not taken for the least", () => {
    expect(duties("ISC OR GPL-2.0-only", "distribute")).toMatchObject({ known: true });
  });

  test("an exception lifts what it lifts in the uses that it is about, and says on what condition", () => {
    const text = "GPL-2.0-only WITH Classpath-exception-2.0";
    expect(names(text, "combine")).toEqual([`license-text: ${text}`]);
    expect(duties(text, "combine").lifted.map(({ duty }) => duty)).toEqual([
      "offer-source",
      "same-license",
    ]);
    expect(duties(text, "distribute").lifted).toEqual([]);
  });

  test("an exception without a record lifts nothing", () => {
    expect(duties("GPL-2.0-only WITH AdditionRef-own", "combine").lifted).toEqual([]);
  });
});
