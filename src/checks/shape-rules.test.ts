import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SHAPE_RULES } from "./shape-rules.ts";

test("every rule that a schema or an exception speaks by is in the list", () => {
  const explain = join(import.meta.dirname, "../schema/explain");
  const files = readdirSync(explain).map((name) => join(explain, name));
  const texts = [...files, join(import.meta.dirname, "exceptions.ts")].map((path) =>
    readFileSync(path, "utf8"),
  );
  const named = texts.flatMap((text) => [...text.matchAll(/"((?:schema|exception)\/[a-z-]+)"/gu)]);
  const rules = new Set(named.map(([, rule = ""]) => rule));
  expect(rules.size).toBeGreaterThan(10);
  expect([...rules].filter((rule) => !SHAPE_RULES.includes(rule))).toEqual([]);
});
