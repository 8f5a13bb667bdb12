import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SHAPE_RULES } from "./shape-rules.ts";

const folder = join(import.meta.dirname, "..");

function textsOf(...paths: readonly string[]): string {
  return paths.map((path) => readFileSync(join(folder, path), "utf8")).join("\n");
}

function filesIn(path: string): readonly string[] {
  return readdirSync(join(folder, path)).map((name) => `${path}/${name}`);
}

function missingOf(rules: readonly string[]): readonly string[] {
  return rules.filter((rule) => !SHAPE_RULES.includes(rule));
}

describe("in the list of rules that no check is for", () => {
  test("is every rule that a schema or an exception speaks by", () => {
    const text = textsOf(...filesIn("schema/explain"), "checks/exceptions.ts");
    const named = [...text.matchAll(/"((?:schema|exception)\/[a-z-]+)"/gu)];
    expect(named.length).toBeGreaterThan(10);
    expect(missingOf(named.map(([, rule = ""]) => rule))).toEqual([]);
  });

  test.each([
    ["yaml", "catalog/yaml-notes.ts"],
    ["catalog", "catalog/catalog-notes.ts"],
  ])("is every rule about %s", (family, path) => {
    const named = [...textsOf(path).matchAll(/note\(\s*"([a-z0-9-]+)"/gu)];
    expect(named.length).toBeGreaterThan(10);
    expect(missingOf(named.map(([, name = ""]) => `${family}/${name}`))).toEqual([]);
  });

  test("is every rule by which a file is not read at all", () => {
    const parsers = filesIn("policies/parse").filter((path) => !path.endsWith(".test.ts"));
    const text = textsOf("catalog/syntax-notes.ts", ...parsers);
    const named = [...text.matchAll(/rule: "([a-z]+\/[a-z-]+)"/gu)];
    expect(named.length).toBeGreaterThan(2);
    expect(missingOf(named.map(([, rule = ""]) => rule))).toEqual([]);
  });
});
