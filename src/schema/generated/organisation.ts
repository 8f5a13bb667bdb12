// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * One line of plain text.
 */
export type Line = string;
/**
 * ISO 3166-1 alpha-2, upper case; EU for the European Union.
 */
export type Country = string;
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601, reduced precision).
 */
export type PartialDate = string;
/**
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * @minItems 1
 */
export type Sources = Source[];

/**
 * A body that publishes, uses, funds or supports software, and what it says it uses.
 */
export interface Organisation {
  name: Line;
  translatedName?: Text;
  shortName?: Line;
  kind:
    | "ministry"
    | "agency"
    | "state"
    | "region"
    | "county"
    | "municipality"
    | "intermunicipal"
    | "public-it-provider"
    | "parliament"
    | "court"
    | "eu-institution"
    | "international-organisation"
    | "university"
    | "research-institute"
    | "library"
    | "health-body"
    | "public-company"
    | "company"
    | "association"
    | "foundation"
    | "cooperative"
    | "community";
  description?: Text;
  country: Country;
  /**
   * ISO 3166-2 code of the state, region or province, such as DE-SH.
   */
  region?: string;
  /**
   * Codes of the body in official registers.
   */
  codes?: {
    scheme:
      | "ags"
      | "ars"
      | "nuts"
      | "lau"
      | "ipa"
      | "siren"
      | "tooi"
      | "oin"
      | "ror"
      | "isil"
      | "bfs"
      | "wikidata";
    value: string;
  }[];
  /**
   * The identifier that publiccode.yml files use in organisation.uri.
   */
  uri?: string;
  parent?: Id;
  website: WebAddress;
  contactPage?: WebAddress;
  /**
   * Where the body publishes source code.
   */
  repositories?: WebAddress[];
  uses?: {
    software: Id;
    since?: PartialDate;
    until?: PartialDate;
    purpose?: Text;
    version?: Line;
    /**
     * Whether the body is willing to be asked about its experience.
     */
    contact?: boolean;
    /**
     * Who in the body confirmed this (a role), and when. Absent: documented publicly, not confirmed.
     */
    confirmed?: {
      by: Line;
      date: Date;
    };
    source: Source;
  }[];
  sources: Sources;
  previousIds?: Id[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
/**
 * Where a statement comes from, and when somebody read it.
 */
export interface Source {
  url: WebAddress;
  date?: Date;
  /**
   * The commit that was read, where the source is a Git repository.
   */
  commit?: string;
  note?: Line;
}
