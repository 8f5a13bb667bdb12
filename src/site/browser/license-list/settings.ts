import type { Lang, LicenseDataFiles } from "../../site-data.ts";

/** The words of the list in the page's language; `{n}` stands for a number. */
export interface LicenseListTexts {
  readonly loading: string;
  readonly failed: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly deprecated: string;
  readonly noFamily: string;
}

/** What the page tells its script. */
export interface LicenseListSettings {
  readonly lang: Lang;
  /** The way to the root of the site. */
  readonly root: string;
  /** Relative to the root. */
  readonly files: LicenseDataFiles;
  /** YYYY-MM-DD: the day of the site's data. */
  readonly asOf: string;
  /** Ids of the facets in the order of their fields. */
  readonly facets: readonly string[];
  readonly texts: LicenseListTexts;
  readonly families: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
}
