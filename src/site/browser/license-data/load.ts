import type { LicenseBook } from "../../../licenses/book.ts";
import { type LicenseContext, openContext } from "../../../licenses/context/context.ts";
import type { Lang, LicenseDataFiles } from "../../site-data.ts";
import { type BookFile, type DutiesFile, withObligations } from "./files.ts";
import { parseOneLanguage } from "./one-language.ts";

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
  /** null where there are no rules of compatibility. */
  readonly licenses: LicenseContext | null;
}

type LicenseFiles = Pick<LicenseSettings, "lang" | "files">;

/** Loads the license records; `base` is the absolute address of the site's root. Throws where that fails. */
export async function loadLicenseData(
  { lang, files }: LicenseFiles,
  base: string,
  fetch: (address: string) => Promise<Response>,
): Promise<LicenseData> {
  const load = async (file: string): Promise<unknown> => {
    const reply = await fetch(new URL(file, base).href);
    if (!reply.ok) throw new Error(`${file}: ${reply.status}`);
    return parseOneLanguage(await reply.text(), lang);
  };
  // The site itself wrote both files, from records that their schemas had accepted.
  const [plain, duties] = (await Promise.all([load(files.book), load(files.duties)])) as [
    BookFile,
    DutiesFile,
  ];
  const book = withObligations(plain, duties);
  const { compatibility } = duties;
  return { book, licenses: compatibility && openContext(book, compatibility) };
}
