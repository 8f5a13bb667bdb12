import { expect, test } from "vitest";
import { readArguments } from "./arguments.ts";

const ENGLISH = { LANG: "en_GB.UTF-8" };

test("without arguments: everything of this repository, as text on standard output", () => {
  expect(readArguments([], ENGLISH)).toEqual({
    root: null,
    outputs: [{ format: "text", file: null }],
    language: "en",
    changed: null,
    network: false,
    explain: false,
    asOf: null,
    paths: [],
  });
});

test("every option has its place", () => {
  const line =
    "--root r --format json -o out --report gitlab=a=b.json --report junit=c.xml --lang de --changed main --network --explain --as-of 2026-02-28 x y";
  expect(readArguments(line.split(" "), ENGLISH)).toEqual({
    root: "r",
    outputs: [
      { format: "json", file: "out" },
      { format: "gitlab", file: "a=b.json" },
      { format: "junit", file: "c.xml" },
    ],
    language: "de",
    changed: "main",
    network: true,
    explain: true,
    asOf: "2026-02-28",
    paths: ["x", "y"],
  });
});

test("the language is that of the terminal where none is given", () => {
  const language = (environment: Record<string, string>) => {
    const read = readArguments([], environment);
    return typeof read === "string" ? read : read.language;
  };
  expect(language({ LANG: "de_DE.UTF-8" })).toBe("de");
  expect(language({ LC_ALL: "C", LANG: "de_DE.UTF-8" })).toBe("en");
  expect(language({})).toBe("en");
});

const WRONG: readonly (readonly [string, RegExp])[] = [
  ["--nonsense", /nonsense/u],
  ["--format xml", /"xml" is none of the formats/u],
  ["--report xml=a", /"xml" is none of the formats/u],
  ["--report junit", /--report junit needs a file/u],
  ["--lang fr", /--lang is de or en/u],
  ["--as-of 2026-02-30", /--as-of is a day/u],
  ["--as-of yesterday", /--as-of is a day/u],
  ["--as-of 2026-02", /--as-of is a day/u],
  ["--changed", /changed/u],
];

test.each(WRONG)("%s is wrong usage", (line, message) => {
  expect(readArguments(line.split(" "), ENGLISH)).toMatch(message);
});

test("help is asked for with --help", () => {
  expect(readArguments(["--help"], ENGLISH)).toBe("");
});
