import type { UnavailableReason } from "../source.ts";

/** Something that a source could not tell of an entry. */
export interface Gap {
  readonly source: string;
  readonly reason: UnavailableReason;
  /** What exactly happened, such as `502 Bad Gateway`. */
  readonly detail: string;
  readonly url?: string;
}

/** What a run did to one entry. */
export interface EntryOutcome {
  readonly id: string;
  /** Facts with another value than before, or new, or gone. */
  readonly changed: readonly string[];
  /** Facts that were written again because they were old. */
  readonly renewed: readonly string[];
  readonly gaps: readonly Gap[];
  /** Why the file was not written, where it should have been. */
  readonly failure?: string;
}

/** What one run did. */
export interface RunReport {
  /** The time of the run, RFC 3339. */
  readonly now: string;
  /** In the order of the ids. */
  readonly outcomes: readonly EntryOutcome[];
  /** How many of them were already done when an interrupted run went on. */
  readonly resumed: number;
}
