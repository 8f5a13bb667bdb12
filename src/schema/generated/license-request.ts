// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * One line of plain text.
 */
export type Line = string;
/**
 * How far a license asks others to share, or for what kind of work it was made.
 */
export type LicenseFamily =
  | "public-domain"
  | "permissive"
  | "weak-copyleft-file"
  | "weak-copyleft-library"
  | "weak-copyleft-module"
  | "strong-copyleft"
  | "network-copyleft"
  | "content"
  | "data"
  | "font"
  | "source-available"
  | "proprietary";
/**
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * The kind of work that is licensed.
 */
export type LicenseKind = "software" | "documentation" | "data" | "fonts";
/**
 * internal: run it oneself. service: offer it as an online service. distribute: hand it to another authority or to citizens. modify: change it. combine: put it together with other works into one. publish: publish own code under it.
 */
export type LicenseUse = "internal" | "service" | "distribute" | "modify" | "combine" | "publish";

/**
 * A license that somebody wants to have decided: the public queue.
 */
export interface LicenseRequest {
  /**
   * An id of the SPDX License List, or LicenseRef- and a name for a license that it does not have.
   */
  license: string;
  name: Line;
  family?: LicenseFamily;
  state: "requested" | "in-review" | "decided";
  requested: {
    date: Date;
    by: Line;
  };
  reason: Text;
  /**
   * Entries of the catalogue that use it.
   */
  software?: Id[];
  deadline?: Date;
  reference?: WebAddress;
  /**
   * The text of a license that the SPDX License List does not have.
   */
  text?: string;
  /**
   * What people decided, oldest first.
   *
   * @minItems 1
   */
  decisions?: LicenseDecision[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
/**
 * What people decided about a license, from its day on.
 */
export interface LicenseDecision {
  date: Date;
  outcome: "approved" | "review" | "refused";
  /**
   * The kinds of work that it is about; left out: all.
   *
   * @minItems 1
   */
  kinds?: LicenseKind[];
  reasons: Prose;
  /**
   * Under which conditions it is approved.
   */
  conditions?: {
    /**
     * @minItems 1
     */
    uses: LicenseUse[];
    text: Text;
  }[];
  /**
   * Who decided, by the ids of the roles in policy.yml; never a private person.
   *
   * @minItems 1
   */
  reviewers: Id[];
  document?: WebAddress;
}
/**
 * Markdown without HTML in each language.
 */
export interface Prose {
  de: string;
  en: string;
}
