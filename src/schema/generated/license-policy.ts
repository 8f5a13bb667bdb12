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
 * The kinds of work for which it holds; left out: all.
 *
 * @minItems 1
 */
export type Kinds = LicenseKind[];
export type Outcome = "approved" | "review" | "refused";
/**
 * A clause of a policy as it stands in a version, such as admission@2026.3#license.
 */
export type ClauseName = string;
/**
 * The clauses of policies that it enforces, each as it stood when somebody last made sure of that. Changes no verdict.
 *
 * @minItems 1
 */
export type Enforces = ClauseName[];
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
 * @minItems 1
 */
export type Families = LicenseFamily[];
/**
 * internal: run it oneself. service: offer it as an online service. distribute: hand it to another authority or to citizens. modify: change it. combine: put it together with other works into one. publish: publish own code under it.
 */
export type LicenseUse = "internal" | "service" | "distribute" | "modify" | "combine" | "publish";

/**
 * The rule of the allow-list: who may decide, which authorities count, and what follows from what they say.
 */
export interface LicensePolicy {
  name: Text;
  /**
   * The roles that may decide about a license, and how.
   *
   * @minItems 1
   */
  deciders: {
    id: Id;
    name: Text;
    how: Text;
  }[];
  /**
   * Who says something about licenses. Whether it counts is said in each version below.
   *
   * @minItems 1
   */
  authorities: {
    id: Id;
    name: Line;
    group?: Id;
    website: WebAddress;
    description?: Text;
    /**
     * Where the records have its statements from.
     *
     * @minItems 1
     */
    sources: {
      title: Line;
      url: WebAddress;
      date?: PartialDate;
      license: Line;
      note?: Text;
    }[];
    /**
     * Everything that it can say.
     *
     * @minItems 1
     */
    statements: {
      id: Id;
      text: Text;
    }[];
  }[];
  /**
   * The rule as it was and is, oldest first. A version in force is never changed; a new one is added.
   *
   * @minItems 1
   */
  versions: {
    id: Id;
    from: Date;
    reason: Text;
    document?: WebAddress;
    /**
     * What the statements of authorities mean to us. What is not listed does not count.
     */
    readings: {
      authority: Id;
      /**
       * @minItems 1
       */
      says: Id[];
      /**
       * open: it calls the license free or open. restricted: it calls it non-free, source-available or proprietary.
       */
      means: "open" | "restricted";
      kinds?: Kinds;
    }[];
    /**
     * The first rule that holds decides.
     */
    rules: Rule[];
    /**
     * What is decided where no rule holds.
     */
    otherwise: {
      id: Id;
      outcome: Outcome;
      reason: Text;
    };
    /**
     * What has to be kept to when a license that is approved is used.
     */
    conditions?: Condition[];
  }[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
export interface Rule {
  id: Id;
  outcome: Outcome;
  enforces?: Enforces;
  kinds?: Kinds;
  /**
   * Everything that is named must hold.
   */
  when: {
    /**
     * At least one of these statements is on record.
     *
     * @minItems 1
     */
    says?: {
      authority: Id;
      statement: Id;
    }[];
    families?: Families;
    open?: Count;
    restricted?: Count;
  };
  reason: Text;
}
/**
 * How many independent authorities.
 */
export interface Count {
  atLeast?: number;
  atMost?: number;
}
export interface Condition {
  id: Id;
  families?: Families;
  /**
   * @minItems 1
   */
  uses: LicenseUse[];
  kinds?: Kinds;
  /**
   * Effects of exceptions that take the condition away.
   *
   * @minItems 1
   */
  liftedBy?: (
    | "linking"
    | "named-works"
    | "output"
    | "interface"
    | "fonts"
    | "open-source"
    | "patents"
    | "other"
  )[];
  text: Text;
}
