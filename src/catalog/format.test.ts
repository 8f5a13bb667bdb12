import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentsOf } from "./comments.ts";
import { formatYaml } from "./format.ts";
import { keyOrder } from "./key-order.ts";

const SCHEMA = {
  properties: {
    name: {},
    text: { $ref: "common.schema.json#/definitions/text" },
    list: { items: { properties: { id: {}, until: {} } } },
    map: { additionalProperties: { properties: { short: {}, long: {} } } },
  },
};
const ORDER = keyOrder(SCHEMA, SCHEMA);

function format(text: string): string {
  const result = formatYaml(text, ORDER);
  if (result.kind === "refused") throw new Error(result.reason);
  return result.text;
}

describe("the canonical form of a YAML file", () => {
  it("orders keys as the schema lists them, also behind references, in lists and in maps", () => {
    const text =
      "map:\n  x:\n    long: b\n    short: a\nlist:\n  - until: 1\n    id: 2\ntext:\n  en: e\n  de: d\nname: n\n";
    expect(format(text)).toBe(
      "name: n\ntext:\n  de: d\n  en: e\nlist:\n  - id: 2\n    until: 1\nmap:\n  x:\n    short: a\n    long: b\n",
    );
  });

  it("leaves keys that the schema does not name last and in their order", () => {
    expect(format("zeta: 1\nalpha: 2\nname: n\n")).toBe("name: n\nzeta: 1\nalpha: 2\n");
  });

  it("moves comments with what they are about and keeps the editors' line first", () => {
    const text =
      "# yaml-language-server: $schema=x\n# about list\nlist: []\n# about name\nname: n # here\n";
    expect(format(text)).toBe(
      "# yaml-language-server: $schema=x\n\n# about name\nname: n # here\n# about list\nlist: []\n",
    );
  });

  it("writes lists and maps in block style and long text in one piece", () => {
    expect(format("list: [a, {id: b}]\nname: >\n  one\n  two\n")).toBe(
      "name: |\n  one two\nlist:\n  - a\n  - id: b\n",
    );
  });

  it("keeps what people wrote: versions, telephone numbers, large numbers", () => {
    const text = "name: 1.10\ntext: +39 06 1\nlist:\n  - 12345678901234567890\n";
    expect(format(text)).toBe(text);
  });

  it("refuses a file that does not parse", () => {
    expect(formatYaml("name: [", ORDER)).toEqual({ kind: "refused", reason: "broken" });
    expect(formatYaml("name: a\nname: b\n", ORDER)).toEqual({ kind: "refused", reason: "broken" });
  });

  it("applies repairs before it prints", () => {
    const result = formatYaml("text: x\nname: n\n", ORDER, [(document) => document.delete("text")]);
    expect(result).toEqual({ kind: "formatted", text: "name: n\n" });
  });

  const key = fc.constantFrom("name", "text", "list", "map", "other", "more");
  const comment = fc.constantFrom("", " # a", " # b c");
  const line = fc.tuple(key, fc.constantFrom("x", "1.10", '"q"', "no", "+1"), comment);

  it("loses no comment and no value, and is the same when repeated (property)", () => {
    const file = fc.uniqueArray(line, { selector: ([name]) => name, minLength: 1 });
    fc.assert(
      fc.property(file, fc.constantFrom("", "# head\n", "# head\n\n"), (lines, head) => {
        const text =
          head + lines.map(([name, value, note]) => `${name}: ${value}${note}\n`).join("");
        const once = format(text);
        expect(commentsOf(once).sort()).toEqual(commentsOf(text).sort());
        expect(format(once)).toBe(once);
      }),
    );
  });
});
