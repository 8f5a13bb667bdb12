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
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * The lowest level of trust that counts.
 */
export type Trust = "declared" | "observed" | "scanned" | "attested";
/**
 * For how many days an observation counts.
 */
export type MaxAge = number;
export type Word = string;
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
export type Threshold = number;
export type Value = string | number | boolean;
/**
 * The value is one of these.
 *
 * @minItems 1
 */
export type Values = Line[];
/**
 * The date lies at most so many days before the day that counts as today.
 */
export type WithinDays = number;
/**
 * The date lies at least so many days after the day that counts as today.
 */
export type AheadDays = number;
/**
 * How many days the observation has to cover.
 */
export type Days = number;
/**
 * release: only what was found in the latest release counts.
 */
export type Subject = "release";

/**
 * The rules of the badges: which there are, what each level asks for, and how that is found out.
 */
export interface BadgeRules {
  id: Id;
  version: Line;
  from: Date;
  name: Text;
  description?: Text;
  /**
   * What holds for every test that says nothing else.
   */
  evidence: {
    trust: Trust;
    maxAge: MaxAge;
  };
  /**
   * The levels, from the lowest to the highest.
   *
   * @minItems 1
   * @maxItems 5
   */
  levels: {
    id: Id;
    name: Label;
  }[];
  /**
   * @minItems 1
   */
  badges: {
    id: Id;
    name: Label;
    description: Text;
    /**
     * What each level asks for beyond the lower ones; a badge need not have every level.
     *
     * @minItems 1
     */
    levels: {
      id: Id;
      name?: Text;
      /**
       * @minItems 1
       */
      criteria: Id[];
      /**
       * Whether higher levels can be reached without it.
       */
      alone?: boolean;
    }[];
  }[];
  /**
   * @minItems 1
   */
  criteria: Criterion[];
}
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
/**
 * A few words in each language; they are drawn into pictures.
 */
export interface Label {
  de: Word;
  en: Word;
}
export interface Criterion {
  id: Id;
  statement: Text;
  why?: Text;
  earn: Text;
  measure: Text;
  enforces?: Enforces;
  test: Test;
  /**
   * To whom the criterion does not apply. An exemption counts where its test is met.
   *
   * @minItems 1
   */
  exempt?: {
    when: Test;
    reason: Text;
  }[];
  /**
   * Findings that a reply in curation.yml gives this status to are not counted. Left out: every finding counts.
   *
   * @minItems 1
   */
  replies?: ("not-affected" | "fixed" | "under-investigation")[];
}
/**
 * One comparison (fact and one of atLeast, atMost, above, below, is, isNot, oneOf, withinDays, aheadDays), or several under all or any.
 */
export interface Test {
  fact?: Line;
  per?: Line;
  atLeast?: Threshold;
  atMost?: Threshold;
  above?: Threshold;
  below?: Threshold;
  is?: Value;
  isNot?: Value;
  oneOf?: Values;
  withinDays?: WithinDays;
  aheadDays?: AheadDays;
  days?: Days;
  subject?: Subject;
  trust?: Trust;
  maxAge?: MaxAge;
  whenAbsent?: WhenAbsent;
  /**
   * Every one of these has to be met.
   *
   * @minItems 1
   */
  all?: Part[];
  /**
   * One of these has to be met.
   *
   * @minItems 1
   */
  any?: Part[];
}
/**
 * What follows where a source says that there is nothing. Left out: unknown.
 */
export interface WhenAbsent {
  "nothing-to-measure"?: Consequence;
  "switched-off"?: Consequence;
  "not-found"?: Consequence;
}
export interface Consequence {
  answer: "met" | "not-met" | "not-applicable" | "unknown";
  reason: Text;
}
/**
 * One comparison, or several under all or any.
 */
export interface Part {
  fact?: Line;
  per?: Line;
  atLeast?: Threshold;
  atMost?: Threshold;
  above?: Threshold;
  below?: Threshold;
  is?: Value;
  isNot?: Value;
  oneOf?: Values;
  withinDays?: WithinDays;
  aheadDays?: AheadDays;
  days?: Days;
  subject?: Subject;
  trust?: Trust;
  maxAge?: MaxAge;
  whenAbsent?: WhenAbsent;
  /**
   * Every one of these has to be met.
   *
   * @minItems 1
   */
  all?: Comparison[];
  /**
   * One of these has to be met.
   *
   * @minItems 1
   */
  any?: Comparison[];
}
/**
 * One comparison.
 */
export interface Comparison {
  fact: Line;
  per?: Line;
  atLeast?: Threshold;
  atMost?: Threshold;
  above?: Threshold;
  below?: Threshold;
  is?: Value;
  isNot?: Value;
  oneOf?: Values;
  withinDays?: WithinDays;
  aheadDays?: AheadDays;
  days?: Days;
  subject?: Subject;
  trust?: Trust;
  maxAge?: MaxAge;
  whenAbsent?: WhenAbsent;
}
