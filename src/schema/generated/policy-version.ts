// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * One line of plain text.
 */
export type Line = string;
/**
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;
/**
 * @minItems 1
 */
export type Rules = string[];
/**
 * @minItems 1
 */
export type Ids = Id[];

/**
 * The front matter of one version of a policy in one language. A translation says only its title, what it translates, who translated it and its list of changes; everything else stands in the original.
 */
export interface PolicyFrontMatter {
  title: Line;
  /**
   * In a translation: the language of the original.
   */
  translates?: "de" | "en";
  date?: Date;
  /**
   * From when and until when it holds, both days included. Without an end it holds until the next version begins.
   */
  inForce?: {
    from: Date;
    until?: Date;
  };
  /**
   * By which decision it holds.
   */
  decision?: {
    reference: Line;
    url?: WebAddress;
  };
  /**
   * Who wrote it, by role.
   *
   * @minItems 1
   */
  editors?: {
    role: Line;
    organisation?: Id;
  }[];
  /**
   * The version of the parent policy that this version derives from, such as 2026.1.
   */
  parent?: string;
  /**
   * What there is to say of single clauses, by their ids.
   */
  clauses?: {
    [k: string]: {
      from?: Date;
      /**
       * What checks that it is kept.
       */
      enforcedBy?: {
        checks?: Rules;
        licenseRules?: Ids;
        badgeCriteria?: Ids;
      };
      replaces?: Id;
      splitFrom?: Id;
      mergedFrom?: Ids;
      tightens?: Text;
    };
  };
  repealed?: Ids;
  undecided?: Ids;
  /**
   * What changed since the version before, in plain words.
   *
   * @minItems 1
   */
  changes?: Line[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
