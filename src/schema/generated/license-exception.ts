// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * One line of plain text.
 */
export type Line = string;
/**
 * An id of the SPDX License List in its own spelling.
 */
export type SpdxId = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601, reduced precision).
 */
export type PartialDate = string;

/**
 * One exception of the SPDX License List (what stands behind WITH); the name of the file is its id. An exception only ever adds permission.
 */
export interface LicenseException {
  name: Line;
  shortNames?: Line[];
  /**
   * What it permits. linking: other works may be combined with it under their own licenses. named-works: the same for the works that it names. output: what the program makes or copies into its results is free of the license. interface: what uses it through a certain interface is free of it. fonts: documents that embed the font are free of it. open-source: combining with works under other open licenses. patents: a further patent grant. other: something else.
   */
  effect:
    | "linking"
    | "named-works"
    | "output"
    | "interface"
    | "fonts"
    | "open-source"
    | "patents"
    | "other";
  deprecated?: boolean;
  replacedBy?: SpdxId;
  reference?: WebAddress;
  note?: Text;
  /**
   * What authorities say, by their ids in policy.yml.
   */
  evidence?: {
    [k: string]: LicenseEvidence;
  };
  summary?: Prose;
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
/**
 * What one authority says.
 */
export interface LicenseEvidence {
  /**
   * Statements of this authority, as policy.yml lists them.
   *
   * @minItems 1
   */
  says: Id[];
  date?: PartialDate;
  source?: WebAddress;
}
/**
 * Markdown without HTML in each language.
 */
export interface Prose {
  de: string;
  en: string;
}
