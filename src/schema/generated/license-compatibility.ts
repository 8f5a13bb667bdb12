// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * One line of plain text.
 */
export type Line = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * An id of the SPDX License List in its own spelling.
 */
export type SpdxId = string;
export type Rule = {
  id: Id;
  inbound: Selector;
  outbound: Selector;
  answer: "yes" | "no" | "depends";
  /**
   * Whose terms stand in the way where the answer is no.
   */
  objects?: "inbound" | "outbound" | "both";
  /**
   * Whether it holds even where a later version of the inbound license may be chosen.
   */
  despiteLater?: boolean;
  /**
   * Whether the permission is for this very version of the outbound license, so that nobody can promise "or later".
   */
  onlyThisVersion?: boolean;
  reason: Text;
  on?: Text;
  source?: Id;
};
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
 * internal: run it oneself. service: offer it as an online service. distribute: hand it to another authority or to citizens. modify: change it. combine: put it together with other works into one. publish: publish own code under it.
 */
export type LicenseUse = "internal" | "service" | "distribute" | "modify" | "combine" | "publish";

/**
 * What may be put together: rules over families and licenses that say whether a work under one license (inbound) may become part of a work that is passed on under another (outbound).
 */
export interface LicenseCompatibility {
  /**
   * What the rules rest on, besides the texts of the licenses.
   *
   * @minItems 1
   */
  sources: {
    id: Id;
    title: Line;
    url: WebAddress;
  }[];
  /**
   * Licenses that ask for the same in this respect.
   */
  groups: {
    id: Id;
    about: Text;
    /**
     * @minItems 1
     */
    licenses: SpdxId[];
  }[];
  /**
   * The first rule that holds decides. "Or later" is no matter of rules: every version that may be chosen is asked, and the best answer counts.
   *
   * @minItems 1
   */
  rules: Rule[];
  /**
   * What the exceptions of a kind (license-exception.schema.json, effect) change.
   */
  effects: {
    effect:
      | "linking"
      | "named-works"
      | "output"
      | "interface"
      | "fonts"
      | "open-source"
      | "patents"
      | "other";
    /**
     * outward: what carries the exception may become part of works under other licenses. inward: a work under a license with the exception may also take in works under other licenses.
     */
    permits: ("outward" | "inward")[];
    /**
     * The duties that no longer reach the rest of the work.
     */
    lifts: ("offer-source" | "same-license" | "network-source")[];
    /**
     * The uses in which they are lifted.
     */
    uses: LicenseUse[];
    on: Text;
  }[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
/**
 * Everything that is named must hold; an empty one holds for every license.
 */
export interface Selector {
  /**
   * @minItems 1
   */
  families?: LicenseFamily[];
  /**
   * @minItems 1
   */
  groups?: Id[];
  /**
   * @minItems 1
   */
  licenses?: SpdxId[];
  says?: Statement;
  saysNot?: Statement;
}
/**
 * A statement of an authority of policy.yml that must, or must not, be in the record.
 */
export interface Statement {
  authority: Id;
  statement: Id;
}
