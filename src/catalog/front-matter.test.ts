import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitFrontMatter, yamlIn } from "./front-matter.ts";

describe("front matter", () => {
  test("is the YAML between the first line and the next of three dashes", () => {
    const split = splitFrontMatter("---\ntitle: A\n---\n\nText\n---\n");
    expect(split).toEqual({
      yaml: "#--\ntitle: A\n",
      markdown: "   \n        \n   \n\nText\n---\n",
    });
  });

  test("may be empty, and may have the line ends of Windows", () => {
    expect(splitFrontMatter("---\n---\nText")?.yaml).toBe("#--\n");
    expect(splitFrontMatter("---\r\ntitle: A\r\n---\r\nText")?.yaml).toBe("#--\r\ntitle: A\r\n");
  });

  test("is missing where it does not begin the text or does not end", () => {
    for (const text of ["", "Text", " ---\na: b\n---\n", "---\na: b\n", "----\na\n----\n"]) {
      expect(splitFrontMatter(text)).toBeNull();
    }
  });

  test("keeps every place: both halves are as long as the text, line by line", () => {
    const lines = (text: string) => text.split("\n").map((line) => line.length);
    const line = fc.constantFrom("---", "a: b", "", "Text", "  - ä");
    fc.assert(
      fc.property(fc.array(line), (rest) => {
        const text = ["---", ...rest, "---", "Ende"].join("\n");
        const split = splitFrontMatter(text);
        expect(lines(split?.markdown ?? "")).toEqual(lines(text));
        const yaml = split?.yaml.split("\n").slice(0, -1) ?? [];
        expect(yaml.map(({ length }) => length)).toEqual(lines(text).slice(0, yaml.length));
      }),
    );
  });
});

test("of a YAML file everything is YAML", () => {
  expect(yamlIn("catalog/site.yml", "---\na: b\n---\n")).toBe("---\na: b\n---\n");
  expect(yamlIn("catalog/policies/a/draft.de.md", "Text")).toBe("");
});
