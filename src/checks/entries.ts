import type { Catalog, Entry, Software } from "../catalog/catalog.ts";
import type { Curation } from "../schema/generated/curation.ts";
import type { Located } from "./reading.ts";

/** One file of the catalogue with its parsed value. */
export interface CatalogFile<T> {
  readonly file: string;
  readonly id: string;
  readonly value: T;
}

/** The publiccode.yml files of the catalogue. */
export function publicCodesOf(catalog: Catalog): readonly CatalogFile<Software["publiccode"]>[] {
  return [...catalog.software.values()].map(({ id, folder, publiccode }) => ({
    file: `${folder}/publiccode.yml`,
    id,
    value: publiccode,
  }));
}

/** The curation.yml files of the catalogue. */
export function curationsOf(catalog: Catalog): readonly CatalogFile<Curation>[] {
  return [...catalog.software.values()].flatMap(({ id, folder, curation }) =>
    curation ? [{ file: `${folder}/curation.yml`, id, value: curation }] : [],
  );
}

/** Every file of the curators' own: curations, organisations, suites, communities, vocabulary is left out. */
export function ownFilesOf(catalog: Catalog): readonly CatalogFile<object>[] {
  return [
    ...curationsOf(catalog),
    ...valuesOf(catalog.organisations),
    ...valuesOf(catalog.suites),
    ...valuesOf(catalog.communities),
  ];
}

export function valuesOf<T>(entries: ReadonlyMap<string, Entry<T>>): readonly Entry<T>[] {
  return [...entries.values()];
}

/** The items of a list with their pointers; an absent list has none. */
export function located<T>(
  items: readonly T[] | undefined,
  pointer: string,
): readonly Located<T>[] {
  return (items ?? []).map((value, index) => ({ pointer: `${pointer}/${index}`, value }));
}
