import type { LicenseBook } from "../../../licenses/book.ts";
import { type LicenseContext, openContext } from "../../../licenses/context/context.ts";
import type { LicenseCompatibility } from "../../../schema/generated/license-compatibility.ts";
import type { Lang, LicenseDataFiles } from "../../site-data.ts";
import { type BookFile, type DutiesFile, withObligations } from "./files.ts";
import { type Fetch, loadFile } from "./load-file.ts";

/** Where a page finds the license records, relative to itself. */
export interface LicenseSettings {
  readonly lang: Lang;
  /** The way to the root of the site. */
  readonly root: string;
  /** The way to the home page of the language. */
  readonly home: string;
  /** Relative to the root. */
  readonly files: LicenseDataFiles;
  /** YYYY-MM-DD: the day of the site's data. */
  readonly asOf: string;
}

/** The records, and what duties and compatibility come from. */
export interface LicenseData {
  readonly book: LicenseBook;
  readonly compatibility: LicenseCompatibility | null;
  /** null where there are no rules of compatibility. */
  readonly licenses: LicenseContext | null;
}

type LicenseFiles = Pick<LicenseSettings, "lang" | "files">;

/** Loads the license records; `base` is the absolute address of the site's root. Throws where that fails. */
export async function loadLicenseData(
  { lang, files }: LicenseFiles,
  base: string,
  fetch: Fetch,
): Promise<LicenseData> {
  const from = { lang, base, fetch };
  const [plain, duties] = (await Promise.all([
    loadFile(files.book, from),
    loadFile(files.duties, from),
  ])) as [BookFile, DutiesFile];
  const book = withObligations(plain, duties);
  const { compatibility } = duties;
  return { book, compatibility, licenses: compatibility && openContext(book, compatibility) };
}
