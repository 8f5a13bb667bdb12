// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * One line of plain text.
 */
export type Line = string;
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;

/**
 * A policy document: what holds for all its versions. The texts lie beside it, one Markdown file for each version and language.
 */
export interface Policy {
  title: Text;
  /**
   * What it is: rules that bind, a guideline for work, an architecture, a procedure, or a licence policy.
   */
  kind: "policy" | "guideline" | "architecture" | "procedure";
  summary: Text;
  issuer?: Id;
  parent?: Id;
  /**
   * The languages in which each version is written. The first is the original; the others are translations of it.
   *
   * @minItems 1
   */
  languages: ("de" | "en")[];
  /**
   * preparation: no version holds yet. consultation: others are asked. adopted: its versions hold as they say. withdrawn: no longer kept up. demonstration: an example; it binds nobody.
   */
  status: "preparation" | "consultation" | "adopted" | "withdrawn" | "demonstration";
  statusNote?: Text;
  /**
   * Whom to ask: a role or an office, no private person.
   */
  contact?: {
    role: Text;
    url?: WebAddress;
    /**
     * A mailbox of the office.
     */
    email?: string;
  };
  comments?: WebAddress;
  /**
   * How long in advance a duty has to be announced: each MUST was a SHOULD for that long, or names a day that far ahead. Left out: no such rule.
   */
  notice?: {
    days: number;
  };
  /**
   * Laws, standards and other documents that the text refers to. A link in the text to the same address counts as a reference.
   */
  references?: {
    id: Id;
    kind: "law" | "standard" | "policy" | "other";
    title: Text;
    url: WebAddress;
  }[];
  previousIds?: Id[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
