// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * One line of plain text.
 */
export type Line = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * ISO 3166-1 alpha-2, upper case; EU for the European Union.
 */
export type Country = string;
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * @minItems 1
 */
export type Sources = Source[];

/**
 * Who meets where about public-sector open source.
 */
export interface Community {
  name: Line;
  kind: "network" | "working-group" | "user-group" | "conference" | "forum" | "association";
  shortDescription: Text;
  longDescription?: Prose;
  website: WebAddress;
  /**
   * open: anybody may join. members: for certain bodies or on application.
   */
  access: "open" | "members";
  countries?: Country[];
  /**
   * BCP 47 tags of the languages spoken there.
   */
  languages?: string[];
  channels?: {
    kind: "chat" | "forum" | "mailing-list" | "calendar" | "repository" | "news" | "video";
    url: WebAddress;
  }[];
  /**
   * Organisations that run it.
   */
  organisations?: Id[];
  /**
   * Entries that it is about.
   */
  software?: Id[];
  topics?: Id[];
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
 * Markdown without HTML in each language.
 */
export interface Prose {
  de: string;
  en: string;
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
