import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { LIMITS } from "./limits.ts";
import { parseYaml } from "./yaml.ts";

function plain(text: string | Uint8Array): unknown {
  return parseYaml(text, "f.yml", "publiccode").value;
}

function said(text: string | Uint8Array): string[] {
  const { problems } = parseYaml(text, "f.yml", "publiccode");
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function laughs(levels: number): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < levels; level += 1) {
    const items = Array<string>(9)
      .fill(`*a${level - 1}`)
      .join(", ");
    lines.push(`a${level}: &a${level} [${items}]`);
  }
  return lines.join("\n");
}

const HOSTILE: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  ["an empty file", "", ["1:1 yaml/empty"]],
  ["a file of comments", "# nothing\n", ["1:1 yaml/empty"]],
  ["a second document", "a: 1\n---\nb: 2\n", ["3:1 yaml/several-documents"]],
  ["a key twice", "a: 1\nb: 2\na: 3\n", ["3:1 yaml/duplicate-key"]],
  ["a key twice in braces", "x: {a: 1, a: 2}\n", ["1:11 yaml/duplicate-key"]],
  ["__proto__", "a: 1\n__proto__:\n  polluted: yes\n", ["2:1 yaml/forbidden-key"]],
  ["__proto__ in quotes", '"__proto__": {polluted: yes}\n', ["1:1 yaml/forbidden-key"]],
  ["__proto__ by escapes", '"\\x5f_proto__": {polluted: yes}\n', ["1:1 yaml/forbidden-key"]],
  ["constructor", "a:\n  constructor: 1\n", ["2:3 yaml/forbidden-key"]],
  ["prototype", "prototype: 1\n", ["1:1 yaml/forbidden-key"]],
  ["a cyclic list", "a: &a [*a]\n", ["1:8 yaml/cyclic-anchor"]],
  ["a cyclic map", "a: &a\n  b: *a\n", ["2:6 yaml/cyclic-anchor"]],
  ["an alias of nothing", "a: *b\n", ["1:4 yaml/unknown-anchor"]],
  ["a merge of a text", "a:\n  <<: text\n", ["2:3 yaml/merge-not-a-map"]],
  ["a tag of a program", "a: !!python/object:os.system ls\n", ["1:30 yaml/custom-tag"]],
  [
    "a tag of one's own",
    "a: !mine x\nb: !!binary aGk=\n",
    ["1:10 yaml/custom-tag", "2:13 yaml/custom-tag"],
  ],
  ["an undeclared tag handle", "a: !x!y z\n", ["1:4 yaml/syntax"]],
  ["a list as key", "? [a]\n: b\n", ["1:3 yaml/complex-key"]],
  ["no key", ": b\n", ["1:1 yaml/complex-key"]],
  ["an anchored key", "&a b: c\n", ["1:4 yaml/complex-key"]],
  ["a NUL byte", "name: a\u0000b\n", ["1:8 yaml/control-character"]],
  ["a NUL by escape", 'name: "a\\0b"\n', ["1:7 yaml/control-character"]],
  ["an escape sequence of a terminal", "name: \u001b[2J\n", ["1:7 yaml/control-character"]],
  ["a right-to-left override", "a: b\nname: c\u202ed\n", ["2:8 yaml/bidirectional-character"]],
  ["an isolate in a comment", "a: b # \u2067\n", ["1:8 yaml/bidirectional-character"]],
  ["an override by escape", 'name: "\\u202e"\n', ["1:7 yaml/bidirectional-character"]],
  ["an override in a key", '"a\\u2066": b\n', ["1:1 yaml/bidirectional-character"]],
  ["half a character", 'a: "\\ud800"\n', ["1:4 yaml/lone-surrogate"]],
  [
    "a line that is indented too little, after a comment",
    "a:\n    b: 1\n\n    # note\n   c: 2\n",
    ["5:1 yaml/syntax"],
  ],
  ["a byte order mark", "\ufeffname: x\n", ["1:1 yaml/byte-order-mark"]],
  ["UTF-16 with its mark", utf16("\ufeffname: x\n"), ["1:1 yaml/utf-16"]],
  ["UTF-16 without a mark", utf16("name: x\n"), ["1:1 yaml/utf-16"]],
  ["Latin-1", new Uint8Array([...Buffer.from("a: b\nc: d"), 0xe4]), ["2:5 yaml/invalid-utf-8"]],
  [
    "an overlong encoding",
    new Uint8Array([0x61, 0x3a, 0x20, 0xc0, 0xaf]),
    ["1:4 yaml/invalid-utf-8"],
  ],
  ["a tab as indentation", "a:\n\tb: c\n", ["2:1 yaml/syntax"]],
  ["a colon in a text", "a: b: c\n", ["1:4 yaml/syntax"]],
  ["a quote without an end", 'a: "b\n', ["2:1 yaml/syntax"]],
  ["nesting by 10,000 brackets", "[".repeat(10_000), ["1:35 yaml/too-deep"]],
  ["nesting by 10,000 braces", "{a: ".repeat(10_000), ["1:134 yaml/too-deep"]],
  ["nesting by 10,000 dashes", "- ".repeat(10_000), ["1:68 yaml/too-deep"]],
  ["aliases that explode", laughs(9), ["5:35 yaml/too-many-values"]],
  [
    "more aliases than allowed",
    `a: &a 1\nb: [${"*a,".repeat(101)}]\n`,
    ["2:305 yaml/too-many-aliases"],
  ],
  [
    "a text without an end",
    `a: ${"x".repeat(LIMITS.textLength + 1)}\n`,
    ["1:4 yaml/text-too-long"],
  ],
];

test.each(HOSTILE)("%s is a problem with its place", (_name, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test("nothing hostile touches a prototype", () => {
  for (const [, text] of HOSTILE) parseYaml(text, "f.yml", "publiccode");
  expect({}).not.toHaveProperty("polluted");
  expect(Object.getPrototypeOf(plain("a: 1\n__proto__: {polluted: yes}\n"))).toBe(Object.prototype);
});

const LARGE: readonly (readonly [string, string])[] = [
  ["brackets that close", "]".repeat(LIMITS.yamlBytes)],
  ["items", `[${"a,".repeat(LIMITS.yamlBytes / 2)}]`],
  ["keys", Array.from({ length: 40_000 }, (_, index) => `k${index}: v`).join("\n")],
  ["lines of nothing", "#\n".repeat(LIMITS.yamlBytes / 2)],
  ["documents", "---\n".repeat(LIMITS.yamlBytes / 4)],
  ["anchors", "&a ".repeat(LIMITS.yamlBytes / 3)],
  ["escapes that do not exist", `"${"\\q".repeat(LIMITS.yamlBytes / 2 - 2)}"`],
  ["hidden characters", "\u202e".repeat(LIMITS.yamlBytes / 3)],
  ["folded lines", `a: >\n${" b\n\n".repeat(LIMITS.yamlBytes / 4 - 2)}`],
];

test.each(LARGE)("as many %s as a file may hold are answered, and do not hang", (_name, text) => {
  const start = performance.now();
  expect(said(text).length).toBeLessThanOrEqual(LIMITS.syntaxProblems + 1);
  // Under two seconds on an idle machine; a hang would be minutes.
  expect(performance.now() - start).toBeLessThan(30_000);
});

test("values stay what people wrote", () => {
  const text = `softwareVersion: 1.10
phone: +390612345
name: true
releaseDate: 2024-01-01
country: no
octal: 010
exponent: 1e3
hexadecimal: 0x1F
infinity: .inf
`;
  expect(plain(text)).toEqual({
    softwareVersion: "1.10",
    phone: "+390612345",
    name: "true",
    releaseDate: "2024-01-01",
    country: "no",
    octal: "010",
    exponent: "1e3",
    hexadecimal: "0x1F",
    infinity: ".inf",
  });
});

test("keys stay what people wrote", () => {
  expect(plain("no: a\n1: b\ntrue: c\n1.10: d\nnull: e\n")).toEqual({
    no: "a",
    "1": "b",
    true: "c",
    "1.10": "d",
    null: "e",
  });
});

test("a boolean is one where the schema has booleans: unquoted true and false of YAML 1.2, nothing else", () => {
  const ready = (text: string) => plain(`localisation:\n  localisationReady: ${text}\n`);
  const values = ["true", "False", "yes", '"true"', "!!bool true", "!!str true"].map(ready);
  expect(values).toEqual(
    [true, false, "yes", "true", true, "true"].map((value) => ({
      localisation: { localisationReady: value },
    })),
  );
});

test("a number is one where the schema has numbers", () => {
  const text = (value: string) =>
    `observations:\n  - value: ${value}\n    source: {version: ${value}}\n`;
  const parsed = (value: string) => parseYaml(text(value), "f.yml", "observations").value;
  const both = (value: unknown, version: string) => ({
    observations: [{ value, source: { version } }],
  });
  expect(parsed("1.10")).toEqual(both(1.1, "1.10"));
  expect(parsed("-0")).toEqual(both(0, "-0"));
  expect(parsed("1e999")).toEqual(both("1e999", "1e999"));
  expect(parsed('"1.10"')).toEqual(both("1.10", "1.10"));
});

test("null is ~, null or nothing, without quotes", () => {
  expect(plain('a:\nb: ~\nc: null\nd: "null"\ne: ""\n')).toEqual({
    a: null,
    b: null,
    c: null,
    d: "null",
    e: "",
  });
});

test("tells which texts were written without quotes although YAML reads them as numbers or booleans", () => {
  const text = `publiccodeYmlVersion: 0.4\nname: "0.4"\nl: [true, 'x', 2]\n"a/b~c": 7\nv: 0.2.1\n`;
  const { unquoted } = parseYaml(text, "f.yml", "publiccode");
  expect([...unquoted]).toEqual(["/publiccodeYmlVersion", "/l/0", "/l/2", "/a~1b~0c"]);
});

test("aliases and merge keys stand for what they mean; a map's own keys win", () => {
  const text = "a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\nd:\n  <<: [*a, {z: 4}]\n";
  expect(plain(text)).toEqual({
    a: { x: "1", y: "2" },
    b: { x: "1", y: "2" },
    c: { y: "3", x: "1" },
    d: { x: "1", y: "2", z: "4" },
  });
});

test("line ends of Windows, a start marker and a YAML directive are ordinary", () => {
  expect(plain("%YAML 1.1\r\n---\r\na: |\r\n  b\r\n  c\r\nd: no\r\n...\r\n")).toEqual({
    a: "b\nc\n",
    d: "no",
  });
});

test("says all of it, not only the first", () => {
  expect(said("a: 1\na: 2\nb: *x\nc: !t y\nd: \u202e\n")).toEqual([
    "5:4 yaml/bidirectional-character",
    "2:1 yaml/duplicate-key",
    "3:4 yaml/unknown-anchor",
    "4:7 yaml/custom-tag",
  ]);
});

const texts = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => text.isWellFormed());
const keys = texts.filter((key) => key !== "" && !["__proto__", "<<"].includes(key));
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
  ),
})).value;

test("law: what is printed as YAML is read as the same value", () => {
  fc.assert(
    fc.property(fc.dictionary(keys, values, { minKeys: 1 }), (value) => {
      const wanted = JSON.parse(JSON.stringify(value)) as unknown;
      const { value: read, problems } = parseYaml(stringify(wanted), "f.yml", "publiccode");
      if (problems.length === 0) expect(read).toEqual(wanted);
      else expect(problems.every(({ rule }) => /character|forbidden/u.test(rule))).toBe(true);
    }),
  );
});

test("law: no text makes it throw", () => {
  const pieces = fc.constantFrom(
    "- ",
    "a: ",
    "\n",
    " ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!t ",
    '"',
    "'",
    "|",
    ">",
    "#",
    "?",
    ",",
    "%",
    "\t",
    "---\n",
    "<<: ",
    "\\",
    "\u0000",
    "é",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const { value, problems } = parseYaml(parts.join(""), "f.yml", "publiccode");
      expect(value !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("law: no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { value, problems } = parseYaml(bytes, "f.yml", "publiccode");
      expect(value !== undefined || problems.length > 0).toBe(true);
    }),
  );
});
