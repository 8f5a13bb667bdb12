import { expect, test } from "vitest";
import { LIMITS } from "./limits.ts";
import { at, field, items, key, name, oneOrMore, pairs } from "./value.ts";

test("a field is what the value itself has, nothing inherited", () => {
  expect(field({ a: 1 }, "a")).toBe(1);
  for (const value of [{}, [], "text", 1, null, undefined, Object.create({ toString: "text" })]) {
    expect(field(value, "toString")).toBeUndefined();
    expect(field(value, "constructor")).toBeUndefined();
  }
  expect(field(JSON.parse('{"__proto__":"own"}'), "__proto__")).toBe("own");
  expect(at({ a: { b: [7] } }, "a", "b", "0")).toBe(7);
  expect(at({ a: null }, "a", "b")).toBeUndefined();
});

test("a name is one line of text or a number, and nothing else is one", () => {
  expect([" a\n b ", 1.5, "", "  ", true, null, {}, ["a"]].map(name)).toEqual([
    ...["a b", "1.5", null, null, null, null, null, null],
  ]);
});

test("a name that is cut has no half characters", () => {
  for (const before of ["", "x"]) {
    const cut = name(before + "😀".repeat(LIMITS.name));
    expect(cut?.isWellFormed()).toBe(true);
    expect(cut).toHaveLength(LIMITS.name);
  }
});

test("of a very long key the end counts", () => {
  expect(key(`${"x".repeat(5000)}a`)).not.toBe(key(`${"x".repeat(5000)}b`));
  expect(key("x".repeat(5000))).toHaveLength(LIMITS.name);
});

test("lists and maps are empty where there are none", () => {
  expect([items({}), items("ab"), pairs([1]), pairs(null)]).toEqual([[], [], [], []]);
  expect([oneOrMore("a"), oneOrMore(["a"]), oneOrMore(null)]).toEqual([["a"], ["a"], []]);
});
