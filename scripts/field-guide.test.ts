import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RawFile } from "../src/catalog/catalog.ts";
import { parseDocument, placeFindings } from "../src/catalog/document.ts";
import { formatYaml } from "../src/catalog/format.ts";
import { canonicalOrder } from "../src/catalog/key-order.ts";
import { kindOf } from "../src/catalog/kind.ts";
import { checkAlone } from "../src/checks/index.ts";
import type { Problem } from "../src/problem/problem.ts";
import { renderText } from "../src/problem/text.ts";
import { COMMON_SCHEMA, type DocumentKind, SCHEMAS } from "../src/schema/schemas.ts";
import { aRawFile } from "../src/testing/raw-file.ts";

const guide = await readFile(join(import.meta.dirname, "../CONTRIBUTING.md"), "utf8");
const blocks = [...guide.matchAll(/^<!-- (.+) -->\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, label = "", text = ""]) => ({ label, text }),
);
const templates = blocks.filter(({ label }) => label.startsWith("catalog/"));

function blockOf(label: string): string {
  return blocks.find((block) => block.label === label)?.text ?? "";
}

function kindOfPath(path: string): DocumentKind {
  const kind = kindOf(path);
  if (kind.type !== "document") throw new Error(`${path} is no document`);
  return kind.kind;
}

function problemsOf(file: RawFile): readonly Problem[] {
  const { problems } = parseDocument(file, kindOfPath(file.path));
  const isPublicCode = file.path.endsWith("publiccode.yml");
  const findings = isPublicCode ? checkAlone(file, { asOf: "2026-11-23", beside: null }) : [];
  return [...problems, ...placeFindings(findings, file)];
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly "x-deprecated"?: string;
}

/** Every key that a schema allows anywhere, outdated ones left out. */
function keysOf(schema: Schema | boolean | undefined, home: Schema): readonly string[] {
  if (typeof schema !== "object") return [];
  if (schema.$ref) {
    const file = schema.$ref.startsWith("common.") ? (COMMON_SCHEMA as Schema) : home;
    return keysOf(file.definitions?.[schema.$ref.split("/").at(-1) ?? ""], file);
  }
  const current = Object.entries(schema.properties ?? {}).filter(([, one]) => !one["x-deprecated"]);
  const inside = [
    ...current.map(([, one]) => one),
    schema.items,
    schema.additionalProperties,
    ...(schema.allOf ?? []),
  ];
  return [...current.map(([key]) => key), ...inside.flatMap((one) => keysOf(one, home))];
}

describe("the field guide in CONTRIBUTING.md", () => {
  test("has a template of the three kinds of file that people write most", () => {
    const kinds = templates.map(({ label }) => kindOfPath(label));
    expect(kinds).toEqual(["publiccode", "curation", "organisation"]);
  });

  test.each(templates)("$label is a file without a problem", ({ label, text }) => {
    expect(problemsOf(aRawFile(label, text))).toEqual([]);
  });

  test.each(templates)("$label is in canonical form", ({ label, text }) => {
    const formatted = formatYaml(text, canonicalOrder(kindOfPath(label)));
    expect(formatted).toEqual({ kind: "formatted", text });
  });

  test.each(templates)("$label shows every key of its schema", ({ label, text }) => {
    const schema = SCHEMAS[kindOfPath(label)] as Schema;
    const keys = new Set(keysOf(schema, schema));
    const missing = [...keys].filter((key) => !new RegExp(`^[ #-]*${key}:`, "mu").test(text));
    expect(keys.size).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });

  test("shows what the program says of its broken file", () => {
    const path = "catalog/software/parkplan/publiccode.yml";
    const problems = problemsOf(aRawFile(path, blockOf(`broken: ${path}`)));
    const said = renderText({ problems, checked: 1 }, { language: "en", color: false });
    expect(blockOf("said of the broken file")).toBe(said);
  });
});
