import type { Catalog, RawFile } from "../catalog/catalog.ts";
import { kindOf } from "../catalog/kind.ts";
import { parseYaml } from "../catalog/yaml.ts";
import type { EnforcingRule } from "../facts/enforcement/enforcers.ts";
import type { Finding } from "../problem/problem.ts";
import { BADGE_RULE_CHECKS } from "./badge-rules/index.ts";
import { CATALOG_CHECKS } from "./catalog/index.ts";
import type { CatalogCheck, FilesBeside, PublicCodeCheck } from "./check.ts";
import { checkPublicCode } from "./check-publiccode.ts";
import { applyExceptions } from "./exceptions.ts";
import { LICENSE_CHECKS } from "./licenses/index.ts";
import { OBSERVATION_CHECKS } from "./observations/index.ts";
import { policyChecks } from "./policies/index.ts";
import { PUBLICCODE_CHECKS } from "./publiccode/index.ts";
import { replyChecks } from "./replies/index.ts";
import { SHAPE_CLAUSES, SHAPE_RULES } from "./shape-rules.ts";

/** Rules by what they look at. */
export interface Checks {
  readonly publiccode: readonly PublicCodeCheck[];
  readonly catalog: readonly CatalogCheck[];
}

const OVERALL = [...CATALOG_CHECKS, ...LICENSE_CHECKS, ...BADGE_RULE_CHECKS, ...OBSERVATION_CHECKS];
const ANSWERABLE = [...PUBLICCODE_CHECKS, ...OVERALL].map(({ rule }) => rule);

const REPLY_CHECKS = replyChecks(ANSWERABLE);

/** Every rule with the clauses that it enforces, by its name; those over policies are handed the list itself. */
export const ENFORCING_RULES: readonly EnforcingRule[] = enforcingRules([
  ...PUBLICCODE_CHECKS,
  ...OVERALL,
  ...REPLY_CHECKS,
  ...policyChecks([]),
  ...SHAPE_RULES.map((rule) => ({ rule, enforces: SHAPE_CLAUSES[rule] ?? [] })),
]);

/** Several rules may have one name: for the project's file, and for those of the catalogue. */
function enforcingRules(rules: readonly Partial<EnforcingRule>[]): readonly EnforcingRule[] {
  const named = Map.groupBy(rules, ({ rule = "" }) => rule);
  return [...named].map(([rule, all]) => ({
    rule,
    enforces: [...new Set(all.flatMap(({ enforces = [] }) => enforces))],
  }));
}

/** Every rule. */
export const CHECKS: Checks = {
  publiccode: PUBLICCODE_CHECKS,
  catalog: [...OVERALL, ...REPLY_CHECKS, ...policyChecks(ENFORCING_RULES)],
};

/** The day on which the check looks (YYYY-MM-DD), and a memory of what has not changed since the last time. */
export interface CheckOptions {
  readonly asOf: string;
  /** Answers the findings of one publiccode.yml, made now or before from the same bytes beside it. */
  readonly remember?: (file: string, make: () => readonly Finding[]) => readonly Finding[];
}

/**
 * What the rules have to say of a parsed catalogue and its files, exceptions applied; what parsing and the
 * schemas say is not repeated. Publiccode.yml files that were left out for their shape are looked at too.
 */
export function checkCatalog(
  catalog: Catalog,
  files: readonly RawFile[],
  checks: Checks,
  { asOf, remember = (_file, make) => make() }: CheckOptions,
): readonly Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const inEntries = documentsOf(catalog, files).flatMap(({ file, folder, value }) => {
    const beside = filesBeside(folder, byPath);
    const make = () => checkPublicCode({ value: value(), asOf, beside }, file, checks.publiccode);
    return remember(file, make);
  });
  const context = { catalog, files: byPath, asOf };
  const overall = checks.catalog.flatMap(({ rule, level, check }) =>
    [...check(context)].map((remark) => ({ rule, level, ...remark })),
  );
  return applyExceptions([...inEntries, ...overall], catalog, asOf);
}

/**
 * The same of one publiccode.yml that belongs to no catalogue; `beside` is what is known of the files around it.
 * What parsing and the schema say is not repeated.
 */
export function checkAlone(
  file: RawFile,
  { asOf, beside }: { readonly asOf: string; readonly beside: FilesBeside | null },
): readonly Finding[] {
  const { value } = parseYaml(file.bytes, file.path, "publiccode");
  return checkPublicCode({ value, asOf, beside }, file.path);
}

interface Document {
  readonly file: string;
  readonly folder: string;
  readonly value: () => unknown;
}

function documentsOf(catalog: Catalog, files: readonly RawFile[]): readonly Document[] {
  const accepted = [...catalog.software.values()].map(({ folder, publiccode }) => ({
    file: `${folder}/publiccode.yml`,
    folder,
    value: () => publiccode,
  }));
  const refused = files
    .filter((file) => isLeftOut(file, catalog))
    .map((file) => ({
      file: file.path,
      folder: file.path.slice(0, file.path.lastIndexOf("/")),
      value: () => parseYaml(file.bytes, file.path, "publiccode").value,
    }));
  return [...accepted, ...refused];
}

function isLeftOut(file: RawFile, catalog: Catalog): boolean {
  const kind = kindOf(file.path);
  if (kind.type !== "document" || kind.kind !== "publiccode") return false;
  return file.refused === undefined && !catalog.software.has(kind.id);
}

/** An entry's folder holds a copy of its publiccode.yml, not the repository: files may well be missing. */
function filesBeside(folder: string, files: ReadonlyMap<string, RawFile>): FilesBeside {
  return { complete: false, read: (path) => files.get(`${folder}/${path}`)?.bytes ?? null };
}
