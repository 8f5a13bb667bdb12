import type { LicenseBook } from "../../../licenses/book.ts";
import type { License } from "../../../schema/generated/license.ts";
import type { LicenseCompatibility } from "../../../schema/generated/license-compatibility.ts";

/** What verdicts come from: the book, its licenses without duties, summaries, notes and references. */
export type BookFile = LicenseBook;

/** What duties and compatibility come from. */
export interface DutiesFile {
  /** By SPDX id; a license whose text nobody has read for its duties is not there. */
  readonly obligations: Readonly<Record<string, NonNullable<License["obligations"]>>>;
  readonly compatibility: LicenseCompatibility | null;
}

/** The book with the duties of its licenses. */
export function withObligations(book: BookFile, { obligations }: DutiesFile): LicenseBook {
  const licenses = Object.entries(book.licenses).map(([id, license]) => {
    const own = Object.hasOwn(obligations, id) ? obligations[id] : undefined;
    return [id, own ? { ...license, obligations: own } : license];
  });
  return { ...book, licenses: Object.fromEntries(licenses) };
}
