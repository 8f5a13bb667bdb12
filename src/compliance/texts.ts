import type { LicenseBook } from "../licenses/book.ts";
import type { LicenseText } from "../sbom/bill.ts";

/** The license texts of a file by their id. */
export type TextsById = ReadonlyMap<string, LicenseText>;

/**
 * Ids of references that mean another text in this file than the one that people here decided about: a
 * `LicenseRef-…` is only unique in its own document (SPDX 2.3, section 10.1).
 */
export function idsOfOtherTexts(texts: TextsById, { requests }: LicenseBook): ReadonlySet<string> {
  const others = requests.filter(({ license, text }) => {
    const stated = texts.get(license)?.text;
    return stated !== undefined && text !== undefined && folded(stated) !== folded(text);
  });
  return new Set(others.map(({ license }) => license));
}

/** The texts of these names, each once. */
export function textsNamed(names: readonly string[], texts: TextsById): readonly LicenseText[] {
  return [...new Set(names)].flatMap((name) => texts.get(name) ?? []);
}

/** What two copies of a text share, however their lines are broken. */
function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}
