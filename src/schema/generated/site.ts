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
 * A calendar date, YYYY-MM-DD (ISO 8601).
 */
export type Date = string;

/**
 * Who runs this copy of the catalogue, and what its legal pages say.
 */
export interface Site {
  name: Line;
  tagline: Text;
  /**
   * true: no operator, nothing official; the pages say so. A strict build for a host of one's own needs false.
   */
  demonstration: boolean;
  /**
   * Who answers for this copy. Required where demonstration is false.
   */
  operator?: {
    name: Line;
    /**
     * @minItems 1
     */
    address: Line[];
    email: string;
    phone?: Line;
    website?: WebAddress;
  };
  /**
   * Where this copy is published, ending in a slash. Only the sitemap, feeds and structured data need it; every link is relative.
   */
  address?: string;
  /**
   * The languages of the pages; the first is the one for visitors whose own is not among them.
   *
   * @minItems 1
   */
  languages: ("de" | "en")[];
  /**
   * The project in which this catalogue is maintained; improvements lead there.
   */
  forge?: {
    kind: "gitlab" | "github" | "forgejo";
    project: WebAddress;
    branch: Line;
  };
  privacy: {
    /**
     * Whether entry pages show the telephone numbers and e-mail addresses of natural persons that publiccode.yml files name.
     */
    publishPersonalContacts: boolean;
  };
  officialHeader?: Text;
  legal: {
    /**
     * true: these are the texts that came with the program. Set it to false when you have written your own; a strict build for a host of one's own needs that.
     */
    placeholder: boolean;
    imprint: Prose;
    privacy: Prose;
    accessibility: {
      status: "full" | "partial" | "none" | "not-assessed";
      method: "self" | "third-party" | "automated-only";
      date: Date;
      gaps: Text[];
      feedback: Prose;
      enforcement: Prose;
    };
    easyLanguage: Prose;
  };
  /**
   * How npm run refresh asks upstreams; what is left out has the value named at the key.
   */
  refresh?: {
    /**
     * An unchanged fact is written again with its new date when it is as many days old (30). Less than the days after which evidence expires.
     */
    renewAfterDays?: number;
    /**
     * Entries of one host that are asked about at a time (4).
     */
    entriesPerHost?: number;
    /**
     * Requests to one host at the same time (4).
     */
    parallelPerHost?: number;
    /**
     * Requests to one host in one run; what is left over waits for the next run (20000).
     */
    requestsPerHost?: number;
    /**
     * Bytes of one reply in MB (8).
     */
    megabytesPerReply?: number;
    /**
     * Hosts that are asked with a token, exactly as addresses name them. The token of git.example is in the variable REFRESH_TOKEN_GIT_EXAMPLE.
     */
    tokenHosts?: string[];
    /**
     * Hosts in the own network that may be asked although their addresses are private.
     */
    privateHosts?: string[];
  };
  mirrors?: {
    url: WebAddress;
    operator: Line;
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
 * Markdown without HTML in each language.
 */
export interface Prose {
  de: string;
  en: string;
}
