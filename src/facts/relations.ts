import type { Catalog, Software } from "../catalog/catalog.ts";
import type { Curation } from "../schema/generated/curation.ts";

type Replaces = NonNullable<Curation["replaces"]>[number];
type SuitePart = NonNullable<Curation["suites"]>[number];

/** An entry that can replace a product, and how far. */
export interface Replacement {
  readonly software: string;
  readonly replaces: Replaces;
}

/** A component of a suite, and what it does there. */
export interface Component {
  readonly software: string;
  readonly part: SuitePart["part"] | null;
}

/** How entries hang together, read from both ends. Ids that lead nowhere are left out. */
export interface Relations {
  /** Product id to the entries that can replace it; those that cover its main use come first. */
  readonly replacements: ReadonlyMap<string, readonly Replacement[]>;
  /** Suite id to its components. */
  readonly components: ReadonlyMap<string, readonly Component[]>;
  /** Software id to the entries that a reader should compare, whichever of the two names the other. */
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
  /** Software id to the entries that are based on it. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
  /** Repository address (normal form) to software id: url, origin and mirrors. */
  readonly repositories: ReadonlyMap<string, string>;
  /** Lower-case name to software id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Derives the relations; `order` names all entries in the order of their names. */
export function deriveRelations(catalog: Catalog, order: readonly Software[]): Relations {
  const repositories = indexRepositories(order);
  return {
    replacements: collectReplacements(catalog, order),
    components: collectComponents(catalog, order),
    alternatives: collectAlternatives(catalog, order),
    variants: collectVariants(order, repositories),
    repositories,
    names: new Map(order.map(({ id, publiccode }) => [publiccode.name.toLowerCase(), id])),
  };
}

/** A repository address without scheme, letter case, `.git` and trailing slash. */
export function repositoryKey(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//u, "")
    .replace(/\/+$/u, "")
    .replace(/\.git$/u, "");
}

/** The addresses of the software that an entry says it is based on. */
export function basedOn(software: Software): readonly string[] {
  const value = software.publiccode.isBasedOn ?? [];
  return typeof value === "string" ? [value] : value;
}

function indexRepositories(order: readonly Software[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { id, publiccode, curation } of order) {
    for (const address of [publiccode.url, curation?.origin, ...(curation?.mirrors ?? [])]) {
      if (address !== undefined) index.set(repositoryKey(address), id);
    }
  }
  return index;
}

function collectReplacements(
  catalog: Catalog,
  order: readonly Software[],
): ReadonlyMap<string, readonly Replacement[]> {
  const found = new Map<string, Replacement[]>();
  for (const { id, curation } of order) {
    for (const replaces of curation?.replaces ?? []) {
      if (!catalog.vocabularies.products.has(replaces.product)) continue;
      push(found, replaces.product, { software: id, replaces });
    }
  }
  for (const list of found.values()) list.sort((a, b) => rank(a) - rank(b));
  return found;
}

function rank(replacement: Replacement): number {
  return replacement.replaces.extent === "main" ? 0 : 1;
}

function collectComponents(
  catalog: Catalog,
  order: readonly Software[],
): ReadonlyMap<string, readonly Component[]> {
  const found = new Map<string, Component[]>();
  for (const { id, curation } of order) {
    for (const suite of curation?.suites ?? []) {
      if (!catalog.suites.has(suite.id)) continue;
      push(found, suite.id, { software: id, part: suite.part ?? null });
    }
  }
  return found;
}

function collectAlternatives(
  catalog: Catalog,
  order: readonly Software[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    if (from !== to && !found.get(from)?.includes(to)) push(found, from, to);
  };
  for (const { id, curation } of order) {
    for (const other of curation?.alternatives ?? []) {
      if (!catalog.software.has(other)) continue;
      add(id, other);
      add(other, id);
    }
  }
  return found;
}

function collectVariants(
  order: readonly Software[],
  repositories: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const software of order) {
    for (const address of basedOn(software)) {
      const original = repositories.get(repositoryKey(address));
      if (original !== undefined && original !== software.id) push(found, original, software.id);
    }
  }
  return found;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
