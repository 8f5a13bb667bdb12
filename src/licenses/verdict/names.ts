import type { LicenseBook } from "../book.ts";

/** The ids that a name stands for, by what different spellings of the name share. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Every name and short name in a book, deprecated ids left out. */
export function indexNames({ licenses }: LicenseBook): NameIndex {
  const index = new Map<string, string[]>();
  for (const [id, { name, shortNames = [], deprecated }] of Object.entries(licenses)) {
    if (deprecated) continue;
    for (const key of new Set([name, ...shortNames].map(folded))) {
      index.set(key, [...(index.get(key) ?? []), id]);
    }
  }
  return index;
}

/** The ids that somebody may mean by a name; empty where no license is called so. */
export function idsOfName(index: NameIndex, name: string): readonly string[] {
  return index.get(folded(name)) ?? [];
}

/** Letters, digits, dots between digits and a plus: what "EPL v2.0", "EPL 2.0" and "epl, version 2.0" share. */
function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\b(?:the|licen[sc]es?|lizenz)\b/gu, "")
    .replace(/\bv(?:ersion)?[\s.]*(?=\d)/gu, "")
    .replace(/[^a-z0-9.+]|\.(?![0-9])/gu, "");
}
