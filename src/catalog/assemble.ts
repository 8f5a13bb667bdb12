import type { Finding } from "../problem/problem.ts";
import type { BadgeRules } from "../schema/generated/badge-rules.ts";
import type { Community } from "../schema/generated/community.ts";
import type { Curation } from "../schema/generated/curation.ts";
import type { License } from "../schema/generated/license.ts";
import type { LicenseCompatibility } from "../schema/generated/license-compatibility.ts";
import type { LicenseException } from "../schema/generated/license-exception.ts";
import type { LicensePolicy } from "../schema/generated/license-policy.ts";
import type { LicenseRequest } from "../schema/generated/license-request.ts";
import type { Observations } from "../schema/generated/observations.ts";
import type { Organisation } from "../schema/generated/organisation.ts";
import type { Policy as PolicyFacts } from "../schema/generated/policy.ts";
import type { PolicyFrontMatter } from "../schema/generated/policy-version.ts";
import type { Products } from "../schema/generated/products.ts";
import type { PublicCode } from "../schema/generated/publiccode.ts";
import type { Site } from "../schema/generated/site.ts";
import type { Suite } from "../schema/generated/suite.ts";
import type { Vocabulary } from "../schema/generated/vocabulary.ts";
import type { DocumentKind } from "../schema/schemas.ts";
import type { Catalog, Entry, Licensing, Software, Vocabularies } from "./catalog.ts";
import { duplicateTerm, MISSING_PUBLICCODE } from "./catalog-notes.ts";
import type { ParsedFile } from "./parse.ts";
import { policiesOf } from "./policies.ts";

export interface Assembled {
  readonly catalog: Catalog;
  readonly leftOut: readonly string[];
  /** What shows only when the files are put together. */
  readonly findings: readonly Finding[];
}

/** The type of each kind of document, which its schema guarantees. */
interface Documents {
  readonly publiccode: PublicCode;
  readonly curation: Curation;
  readonly observations: Observations;
  readonly organisation: Organisation;
  readonly suite: Suite;
  readonly community: Community;
  readonly vocabulary: Vocabulary;
  readonly products: Products;
  readonly site: Site;
  readonly license: License;
  readonly "license-exception": LicenseException;
  readonly "license-policy": LicensePolicy;
  readonly "license-request": LicenseRequest;
  readonly "license-compatibility": LicenseCompatibility;
  readonly "badge-rules": BadgeRules;
  readonly policy: PolicyFacts;
  readonly "policy-version": PolicyFrontMatter;
}

/** Puts parsed files together; files without a value are left out, and named where they are entries. */
export function assembleCatalog(
  files: readonly ParsedFile[],
  assets: ReadonlyMap<string, Uint8Array>,
): Assembled {
  const findings: Finding[] = [];
  const leftOut: string[] = [];
  const catalog: Catalog = {
    site: valuesOf(files, "site")[0]?.value ?? null,
    software: softwareOf(files, assets, findings, leftOut),
    organisations: entriesOf(files, "organisation", leftOut),
    suites: entriesOf(files, "suite", leftOut),
    communities: entriesOf(files, "community", leftOut),
    vocabularies: vocabulariesOf(files, findings),
    licensing: licensingOf(files, leftOut),
    badgeRules: valuesOf(files, "badge-rules")[0] ?? null,
    policies: policiesOf(files, entriesOf(files, "policy", leftOut), findings),
  };
  return { catalog, leftOut, findings };
}

/** The one place where `unknown` becomes a type: the schema of the kind has accepted the value. */
function valuesOf<K extends DocumentKind>(
  files: readonly ParsedFile[],
  kind: K,
): readonly Entry<Documents[K]>[] {
  return files
    .filter((file) => isKind(file, kind) && file.value !== undefined)
    .map(({ kind: { id }, path, value }) => ({ id, file: path, value: value as Documents[K] }));
}

function entriesOf<K extends DocumentKind>(
  files: readonly ParsedFile[],
  kind: K,
  leftOut: string[],
): ReadonlyMap<string, Entry<Documents[K]>> {
  const broken = files.filter((file) => isKind(file, kind) && file.value === undefined);
  leftOut.push(...broken.map((file) => file.path));
  return new Map(valuesOf(files, kind).map((entry) => [entry.id, entry]));
}

function licensingOf(files: readonly ParsedFile[], leftOut: string[]): Licensing {
  return {
    policy: valuesOf(files, "license-policy")[0] ?? null,
    compatibility: valuesOf(files, "license-compatibility")[0] ?? null,
    licenses: entriesOf(files, "license", leftOut),
    exceptions: entriesOf(files, "license-exception", leftOut),
    requests: entriesOf(files, "license-request", leftOut),
  };
}

function softwareOf(
  files: readonly ParsedFile[],
  assets: ReadonlyMap<string, Uint8Array>,
  findings: Finding[],
  leftOut: string[],
): ReadonlyMap<string, Software> {
  const publiccodes = entriesOf(files, "publiccode", leftOut);
  const curations = entriesOf(files, "curation", []);
  const observations = entriesOf(files, "observations", []);
  noteOrphans(files, findings);
  const software = new Map<string, Software>();
  for (const { id, value } of publiccodes.values()) {
    const folder = `catalog/software/${id}`;
    software.set(id, {
      id,
      folder,
      publiccode: value,
      curation: curations.get(id)?.value ?? null,
      observations: observations.get(id)?.value ?? null,
      logo: logoOf(folder, value.logo, assets),
    });
  }
  return software;
}

function logoOf(
  folder: string,
  logo: string | undefined,
  assets: ReadonlyMap<string, Uint8Array>,
): string | null {
  const path = `${folder}/${logo}`;
  return logo !== undefined && assets.has(path) ? path : null;
}

/** A curation.yml or observations.yml without a publiccode.yml beside it says nothing about anything. */
function noteOrphans(files: readonly ParsedFile[], findings: Finding[]): void {
  const present = new Set(
    files.filter((file) => isKind(file, "publiccode")).map((file) => file.kind.id),
  );
  for (const file of files) {
    const { kind, path } = file;
    const beside = isKind(file, "curation") || isKind(file, "observations");
    if (!beside || present.has(kind.id)) continue;
    present.add(kind.id);
    findings.push({ ...MISSING_PUBLICCODE, file: path, pointer: "", at: "value" });
  }
}

function isKind({ kind }: ParsedFile, wanted: DocumentKind): boolean {
  return kind.type === "document" && kind.kind === wanted;
}

function vocabulariesOf(files: readonly ParsedFile[], findings: Finding[]): Vocabularies {
  const lists = new Map(valuesOf(files, "vocabulary").map((entry) => [entry.id, entry]));
  const termsOf = (id: string) => {
    const entry = lists.get(id);
    return byId(entry?.value.terms ?? [], `${entry?.file}`, "/terms", findings);
  };
  const [products] = valuesOf(files, "products");
  return {
    categories: termsOf("categories"),
    scopes: termsOf("scopes"),
    softwareTypes: termsOf("software-types"),
    developmentStatuses: termsOf("development-statuses"),
    maintenanceTypes: termsOf("maintenance-types"),
    platforms: termsOf("platforms"),
    topics: termsOf("topics"),
    products: byId(products?.value.products ?? [], `${products?.file}`, "/products", findings),
  };
}

function byId<T extends { readonly id: string }>(
  terms: readonly T[],
  file: string,
  list: string,
  findings: Finding[],
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [index, term] of terms.entries()) {
    const pointer = `${list}/${index}/id`;
    if (map.has(term.id)) {
      findings.push({ ...duplicateTerm(term.id), file, pointer, at: "value" });
    } else {
      map.set(term.id, term);
    }
  }
  return map;
}
