import type { Observations, Subject } from "../schema/generated/observations.ts";

export type Observation = Observations["observations"][number];
export type Absence = NonNullable<Observations["absent"]>[number];
export type Unavailability = NonNullable<Observations["unavailable"]>[number];
export type UnavailableReason = Unavailability["reason"];

/** A report that curation.yml names; what the format does not say of itself. */
export interface ReportPlace {
  readonly url: string;
  readonly subject?: Subject;
  readonly tool?: string;
  readonly version?: string;
}

/** One entry of the catalogue, as far as sources need to know it. */
export interface Target {
  /** The id of the entry. */
  readonly id: string;
  /** Where it is really developed: `origin` of curation.yml, else `url` of publiccode.yml. */
  readonly repository: string;
  readonly reports: readonly ReportPlace[];
}

/** What an upstream answers to one question. Unavailable is neither yes nor no: the old answer stays. */
export type Reply<T> =
  | { readonly state: "value"; readonly value: T }
  | { readonly state: "absent"; readonly reason: Absence["reason"] }
  | {
      readonly state: "unavailable";
      readonly reason: UnavailableReason;
      /** For the report of the run, such as `502 Bad Gateway`; never a secret. */
      readonly detail: string;
    };

/** What a source found out about one entry in one run; a fact (of one report) is in one of the three lists at most. */
export interface SourceResult {
  readonly observations: readonly Observation[];
  readonly absent: readonly Absence[];
  readonly unavailable: readonly (Omit<Unavailability, "since"> & { readonly detail: string })[];
}

/** One upstream. Sources differ in what they ask and are alike in everything else. */
export interface Source {
  /** The name of its folder in src/sources, such as `github`. */
  readonly id: string;
  /** Whether this entry has anything to ask this source for. */
  appliesTo(target: Target): boolean;
  /**
   * Asks, and never rejects: what went wrong is in `unavailable`. `now` is the time of the run (RFC 3339, UTC)
   * and the end of every window.
   */
  observe(target: Target, now: string): Promise<SourceResult>;
}
