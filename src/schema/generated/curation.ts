// Generated from src/schema by `npm run generate`. Do not edit.

/**
 * An absolute address with https or http.
 */
export type WebAddress = string;
/**
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;
/**
 * One line of plain text.
 */
export type Line = string;
/**
 * @minItems 1
 */
export type Sources = Source[];
/**
 * Lower-case letters, digits and single hyphens; the name of the file or folder, and for ever the address.
 */
export type Id = string;

/**
 * The curators' word on one software entry: what the project does not say of itself in publiccode.yml.
 */
export interface Curation {
  /**
   * Whose publiccode.yml lies beside this file, and where its facts come from.
   */
  facts: {
    /**
     * project: the project's own file; at most its form was repaired. adapted: facts from the project's own file, descriptions by the curators. curated: the project has no publiccode.yml; the curators wrote it.
     */
    origin: "project" | "adapted" | "curated";
    sources: Sources;
  };
  publisher?: Id;
  /**
   * Other organisations with a part in it.
   */
  organisations?: {
    id: Id;
    role: "developer" | "maintainer" | "steward" | "funder" | "commissioner" | "copyright-holder";
  }[];
  /**
   * The suites that this software is a component of.
   */
  suites?: {
    id: Id;
    part?: Text;
  }[];
  /**
   * Ids from catalog/vocabulary/topics.yml.
   */
  topics?: Id[];
  /**
   * Proprietary products that this software can replace, wholly or for some uses.
   */
  replaces?: {
    product: Id;
    /**
     * main: the product's main use is covered. part: only the use that the note names.
     */
    extent: "main" | "part";
    note?: Text;
  }[];
  /**
   * Other entries that a reader should compare.
   */
  alternatives?: Id[];
  /**
   * Who offers paid or institutional services for it.
   */
  support?: {
    organisation: Id;
    /**
     * @minItems 1
     */
    services: ("hosting" | "support" | "development" | "training" | "consulting" | "migration")[];
    until?: Date;
    source: Source;
  }[];
  /**
   * Running copies that anybody can look at.
   */
  instances?: {
    url: WebAddress;
    kind: "demonstration" | "public-service";
    operator?: Id;
    note?: Text;
  }[];
  origin?: WebAddress;
  /**
   * Repositories that copy it; the entry is found by these addresses too.
   */
  mirrors?: WebAddress[];
  /**
   * Reports of scanners, bills of materials and attestations that are published for it; refresh reads them.
   *
   * @maxItems 20
   */
  reports?: {
    url: WebAddress;
    /**
     * What the report is about, for formats that do not say it.
     */
    subject?: {
      commit?: string;
      tag?: Line;
      digest?: string;
    };
    tool?: Line;
    version?: Line;
  }[];
  /**
   * The project's or a curator's reply to a finding, a badge criterion or an advisory.
   */
  replies?: {
    to: Line;
    /**
     * For an advisory, in the words of VEX. With not-affected or fixed the finding no longer counts as open, where the rules of the badges say so.
     */
    status?: "not-affected" | "affected" | "fixed" | "under-investigation";
    /**
     * Why it is not affected, in the words of OpenVEX and CSAF.
     */
    justification?:
      | "component-not-present"
      | "vulnerable-code-not-present"
      | "vulnerable-code-not-in-execute-path"
      | "vulnerable-code-cannot-be-controlled-by-adversary"
      | "inline-mitigations-already-exist";
    text: Text;
    author: Line;
    date: Date;
    until?: Date;
  }[];
  /**
   * Rules that do not apply to this entry for a time. One that is no longer needed is an error.
   */
  exceptions?: {
    rule: string;
    reason: Line;
    author: Line;
    date: Date;
    until: Date;
  }[];
  /**
   * Ids that this entry had before; their addresses redirect here.
   */
  previousIds?: Id[];
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
/**
 * One line of plain text in each language.
 */
export interface Text {
  de: Line;
  en: Line;
}
