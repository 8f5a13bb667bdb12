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
 * A product made of products. Its components name it in their curation.yml.
 */
export interface Suite {
  name: Line;
  shortDescription: Text;
  longDescription: Prose;
  website: WebAddress;
  repository?: WebAddress;
  documentation?: WebAddress;
  software?: Id;
  publisher?: Id;
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
