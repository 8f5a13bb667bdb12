import type { Curation } from "../../schema/generated/curation.ts";
import type { Observations, Trust } from "../../schema/generated/observations.ts";
import { type FactValue, isFactValue } from "../../schema/measured-facts.ts";
import type { Fact, StatedFact } from "../../schema/stated-facts.ts";

export type Observation = Observations["observations"][number];
export type Absence = NonNullable<Observations["absent"]>[number];
export type Unavailability = NonNullable<Observations["unavailable"]>[number];
export type ScanFinding = NonNullable<Observation["findings"]>[number];
export type Reply = NonNullable<Curation["replies"]>[number];

/** What the catalogue itself says. */
export interface Stated {
  readonly value: FactValue;
  readonly trust: Trust;
}

export type StatedValues = ReadonlyMap<StatedFact, Stated>;

/** What an answer rests on. */
export type Evidence =
  | { readonly type: "observation"; readonly fact: Fact; readonly observation: Observation }
  | { readonly type: "absence"; readonly fact: Fact; readonly absence: Absence }
  | { readonly type: "stated"; readonly fact: StatedFact; readonly stated: Stated };

/** Everything that is known of one entry, by fact; newest first, so that the order in the file does not matter. */
export interface Known {
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly absences: ReadonlyMap<string, readonly Absence[]>;
  readonly unavailable: readonly Unavailability[];
  readonly stated: StatedValues;
  readonly replies: readonly Reply[];
  /** The names under which the latest release may be meant, without a leading v; and its commit. */
  readonly releases: ReadonlySet<string>;
}

const TRUST: Readonly<Record<Trust, number>> = {
  declared: 0,
  observed: 1,
  scanned: 2,
  attested: 3,
};

/** Whether a level of trust is enough where another is asked for. */
export function isTrusted(trust: Trust, wanted: Trust): boolean {
  return TRUST[trust] >= TRUST[wanted];
}

/** Puts what is known of an entry in order. */
export function knownOf(
  file: Observations | null,
  stated: StatedValues,
  replies: readonly Reply[] = [],
): Known {
  // A value that its fact cannot have says nothing; the checks complain about it.
  const sensible = (file?.observations ?? []).filter(({ fact, value }) => isFactValue(fact, value));
  const observations = byFact(sensible);
  return {
    observations,
    absences: byFact(file?.absent ?? []),
    unavailable: file?.unavailable ?? [],
    stated,
    replies,
    releases: releasesOf(observations, stated),
  };
}

interface Dated {
  readonly fact: string;
  readonly measured: string;
  readonly trust?: Trust;
}

function byFact<T extends Dated>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const list = found.get(item.fact);
    if (list === undefined) found.set(item.fact, [item]);
    else list.push(item);
  }
  for (const list of found.values()) if (list.length > 1) list.sort(newestFirst);
  return found;
}

/** Of the same moment what is more to be trusted, and then anything that does not depend on the order. */
function newestFirst(one: Dated, other: Dated): number {
  const time = Date.parse(other.measured) - Date.parse(one.measured);
  if (time !== 0) return time;
  const trust = TRUST[other.trust ?? "observed"] - TRUST[one.trust ?? "observed"];
  if (trust !== 0) return trust;
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

/** What the forge calls the latest release, else the latest tag, else the version that the project states. */
function releasesOf(
  observations: ReadonlyMap<string, readonly Observation[]>,
  stated: StatedValues,
): ReadonlySet<string> {
  const measured = ["forge/latest-release", "git/latest-tag"].flatMap((fact) => {
    const newest = observations.get(fact)?.[0];
    return newest === undefined ? [] : [newest];
  });
  const names = measured.map(({ value }) => String(value));
  const commits = measured.flatMap(({ value, subject }) =>
    subject?.commit !== undefined && subject.tag === value ? [subject.commit] : [],
  );
  const version = stated.get("stated/version");
  if (names.length === 0 && version !== undefined) names.push(String(version.value));
  return new Set([...names.map(releaseName), ...commits]);
}

/** A tag without the v that many projects write before the number. */
export function releaseName(tag: string): string {
  return tag.replace(/^[vV](?=\d)/u, "");
}
