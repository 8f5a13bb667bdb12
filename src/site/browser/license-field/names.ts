import type { LicenseBook } from "../../../licenses/book.ts";

/** A license or an exception that can be suggested. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly kind: "license" | "exception";
}

/** Suggestions with the spellings by which they are found, in the order in which they are offered. */
export type KnownNames = readonly { readonly suggestion: Suggestion; readonly keys: Keys }[];

type Keys = readonly string[];

/** Everything in a book that an expression can name, without deprecated ids. */
export function knownNames({ licenses, exceptions }: LicenseBook): KnownNames {
  return [...entries(licenses, "license"), ...entries(exceptions, "exception")];
}

function entries(
  records: Readonly<
    Record<string, { readonly name: string; shortNames?: readonly string[]; deprecated?: boolean }>
  >,
  kind: Suggestion["kind"],
): KnownNames {
  return Object.entries(records).flatMap(([id, { name, shortNames = [], deprecated }]) =>
    deprecated
      ? []
      : [{ suggestion: { id, name, kind }, keys: [id, name, ...shortNames].map(folded) }],
  );
}

/** The best suggestions for what somebody has typed of a name; the first ones where that is nothing. */
export function suggest(
  known: KnownNames,
  typed: string,
  kind: Suggestion["kind"],
  most: number,
): readonly Suggestion[] {
  const sought = folded(typed);
  const offered = known.filter(({ suggestion }) => suggestion.kind === kind);
  if (sought === "") return offered.slice(0, most).map(({ suggestion }) => suggestion);
  const found = offered.flatMap(({ suggestion, keys }) => {
    const distance = Math.min(...keys.map((key) => distanceOf(key, sought)));
    return distance === NOT_FOUND ? [] : [{ suggestion, distance }];
  });
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

/** Farther away than anything that was found. */
export const NOT_FOUND = 3;

/** How far a folded name is from what is sought: 0: it is that, 1: it begins so, 2: it contains that; else NOT_FOUND. */
export function distanceOf(key: string, sought: string): number {
  if (key === sought) return 0;
  if (key.startsWith(sought)) return 1;
  return key.includes(sought) ? 2 : NOT_FOUND;
}

/** What "GPL v3", "gpl-3" and "GPLv3" share: small letters, digits, dots and plus signs. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\b(?:the|licen[sc]es?|lizenz|version)\b/gu, "")
    .replace(/[^a-z0-9.+]/gu, "")
    .replace(/v(?=\d)/gu, "");
}
