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
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * The kind of work that is licensed.
 */
export type LicenseKind = "software" | "documentation" | "data" | "fonts";
/**
 * internal: run it oneself. service: offer it as an online service. distribute: hand it to another authority or to citizens. modify: change it. combine: put it together with other works into one. publish: publish own code under it.
 */
export type LicenseUse = "internal" | "service" | "distribute" | "modify" | "combine" | "publish";

/**
 * What is known of one license of the SPDX License List; the name of the file is its id. What the policy makes of it is computed and never stored.
 */
export interface License {
  name: Line;
  /**
   * What people call it, best known first: GPL v3, EUPL 1.2.
   */
  shortNames?: Line[];
  family?: LicenseFamily;
  /**
   * Whether the SPDX License List keeps the id only for old files.
   */
  deprecated?: boolean;
  replacedBy?: Line;
  /**
   * Its place among the versions of one license.
   */
  versions?: {
    series: Line;
    /**
     * The number of this version, in quotation marks.
     */
    number: string;
    /**
     * Whether the id itself means this version or any later one (GPL-2.0-or-later).
     */
    orLater?: boolean;
    /**
     * What "or later" means beside this version. Left out where the text has no clause for it.
     */
    later?: {
      /**
       * recipient: the text lets everybody who receives the work choose a later version. author: only where the author says "or later". adaptation: only what is made from the work may have a later version. steward: a new version applies by itself once it is published.
       */
      by: "recipient" | "author" | "adaptation" | "steward";
      /**
       * The later versions, oldest first; empty where there is none yet.
       */
      ids: SpdxId[];
      note?: Text;
    };
  };
  reference?: WebAddress;
  note?: Text;
  /**
   * What authorities say, by their ids in policy.yml. An authority that is absent has said nothing, which is not a no.
   */
  evidence?: {
    [k: string]: LicenseEvidence;
  };
  /**
   * What people decided, oldest first. A decision replaces what the policy computes from its day on.
   */
  decisions?: LicenseDecision[];
  /**
   * What the license asks of whom; every duty once.
   */
  obligations?: {
    /**
     * use-limits: the license itself restricts who may use the work or what for, such as no business or no production.
     */
    duty:
      | "license-text"
      | "copyright-notices"
      | "state-changes"
      | "offer-source"
      | "same-license"
      | "network-source"
      | "patents"
      | "no-endorsement"
      | "trademarks"
      | "jurisdiction"
      | "disclaimer"
      | "use-limits";
    /**
     * The uses in which it applies.
     *
     * @minItems 1
     */
    uses: LicenseUse[];
    note?: Text;
  }[];
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
