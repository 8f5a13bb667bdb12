import fc from "fast-check";
import { expect, test } from "vitest";
import { locate } from "./locate.ts";

const TEXT = `# a comment
name: Beispiel
description:
  en-US:
    features: [one, "two"]
  "de/x~y": {shortDescription: Hallo}
legal: &legal
  license:   EUPL-1.2
platforms:
  - web
  - name: inner
    until:
again: *legal
merged:
  <<: *legal
  own: x
text: |
  lines
ümläut: 𝄞 x
`;

function at(pointer: string, token: "key" | "value"): string {
  const { line, column } = locate(TEXT, pointer, token);
  return `${line}:${column}`;
}

const PLACES: readonly (readonly [string, string, "key" | "value", string])[] = [
  ["the key of a failing key", "/legal/license", "key", "8:3"],
  ["its value", "/legal/license", "value", "8:14"],
  ["an item of a list", "/platforms/0", "value", "10:5"],
  ["an item of a list, whichever token", "/platforms/0", "key", "10:5"],
  ["an item that is a map: its first key", "/platforms/1", "value", "11:5"],
  ["a quoted item: its quote", "/description/en-US/features/1", "value", "5:21"],
  ["a block map: its first key", "/legal", "value", "8:3"],
  ["a flow map: its brace", "/description/de~1x~0y", "value", "6:13"],
  ["a quoted key with escapes in the pointer", "/description/de~1x~0y", "key", "6:3"],
  ["a block text: its sign", "/text", "value", "17:7"],
  ["a key without a value, asked for its value", "/platforms/1/until", "value", "12:5"],
  ["a missing key: the first key of the map", "/legal/missing", "key", "8:3"],
  ["a missing key of a flow map: the brace", "/description/de~1x~0y/missing", "key", "6:13"],
  ["a missing key of the file: its first key", "/missing", "key", "2:1"],
  ["what lies below a missing key: the nearest parent", "/legal/a/b/c", "value", "8:3"],
  ["an item that does not exist: the list", "/platforms/7", "value", "10:3"],
  ["the file itself", "", "value", "2:1"],
  ["what an alias means", "/again/license", "value", "8:14"],
  ["the alias itself", "/again", "value", "13:8"],
  ["what a merge brings in", "/merged/license", "value", "8:14"],
  ["a map's own key beside a merge", "/merged/own", "key", "16:3"],
  ["columns in UTF-16 code units", "/ümläut", "value", "19:9"],
];

test.each(PLACES)("finds %s", (_name, pointer, token, place) => {
  expect(at(pointer, token)).toBe(place);
});

test("line ends of Windows count as one", () => {
  expect(locate("a: b\r\nc: d\r\n", "/c", "value")).toEqual({ line: 2, column: 4 });
});

test("a text that cannot be read has one place", () => {
  expect(locate("", "/a", "key")).toEqual({ line: 1, column: 1 });
  expect(locate("[".repeat(10_000), "/a", "key")).toEqual({ line: 1, column: 1 });
});

test("law: it never throws, and its place is in the text", () => {
  const pieces = fc.constantFrom(
    "- ",
    "a: ",
    "\n",
    " ",
    "[",
    "{",
    "}",
    "]",
    "&a ",
    "*a",
    "<<: *a",
    "x",
  );
  const steps = fc.array(fc.constantFrom("a", "0", "-1", "x", "<<", "~1", ""), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), steps, (parts, path) => {
      const text = parts.join("");
      const { line, column } = locate(text, path.map((step) => `/${step}`).join(""), "key");
      const lines = text.split("\n");
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }),
    { numRuns: 2000 },
  );
});
