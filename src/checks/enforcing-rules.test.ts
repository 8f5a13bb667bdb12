import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCatalog } from "../catalog/parse.ts";
import { readCatalog } from "../catalog/read.ts";
import { CHECKS, ENFORCING_RULES } from "./index.ts";
import { SHAPE_CLAUSES, SHAPE_RULES } from "./shape-rules.ts";

describe("the rules that can enforce a clause", () => {
  test("are all that there are, each once", () => {
    const names = ENFORCING_RULES.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    const all = [...CHECKS.publiccode, ...CHECKS.catalog].map(({ rule }) => rule);
    expect([...all, ...SHAPE_RULES].filter((rule) => !names.includes(rule))).toEqual([]);
  });

  test("say it in one place: those in a list of checks there, all others in a table", () => {
    const listed = new Set([...CHECKS.publiccode, ...CHECKS.catalog].map(({ rule }) => rule));
    const inTable = Object.keys(SHAPE_CLAUSES);
    expect(inTable.filter((rule) => listed.has(rule) || !SHAPE_RULES.includes(rule))).toEqual([]);
    const html = ENFORCING_RULES.find(({ rule }) => rule === "text/html");
    expect(html?.enforces).toEqual(["admission@2026.3#html"]);
  });

  test("name clauses that the catalogue's own policies have, which name them in turn", async () => {
    const all = await readCatalog(join(import.meta.dirname, "../.."));
    const isNeeded = ({ path }: { readonly path: string }) =>
      /^(?:catalog\/(?:policies|rules)\/|licenses\/policy\.yml)/u.test(path);
    const files = all.filter(isNeeded);
    const { catalog } = parseCatalog(files);
    const context = {
      catalog,
      files: new Map(files.map((file) => [file.path, file])),
      asOf: "2026-11-28",
    };
    const about = /^policy\/(?:one-sided|enforces-|checks-of-other|unknown-enforcer)/u;
    const found = CHECKS.catalog
      .filter(({ rule }) => about.test(rule))
      .flatMap(({ check }) => [...check(context)].map(({ message }) => message.en));
    expect(found).toEqual([]);
    expect(catalog.policies.has("admission")).toBe(true);
  });
});
