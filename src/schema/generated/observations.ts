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
 * The machine's word on one software entry: dated facts from upstream. Never edited by hand.
 */
export interface Observations {
  observations: {
    /**
     * What was measured, such as git/commits.
     */
    fact: string;
    value: string | number | boolean;
    unit?: Line;
    /**
     * The days that the value covers, both included.
     */
    window?: {
      from: Date;
      to: Date;
    };
    /**
     * When (RFC 3339, UTC).
     */
    measured: string;
    source: {
      tool: Line;
      version?: Line;
      ruleSet?: Line;
    };
    /**
     * What exactly was measured.
     */
    subject?: {
      commit?: string;
      tag?: Line;
      digest?: string;
    };
    evidence?: {
      url: WebAddress;
      sha256?: string;
    };
    trust: "declared" | "observed" | "scanned" | "attested";
  }[];
}
