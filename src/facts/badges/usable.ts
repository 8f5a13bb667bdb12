import { dayAfter, daysBetween } from "./days.ts";
import { type Absence, isTrusted, type Known, type Observation, releaseName } from "./evidence.ts";
import type { FactTest } from "./rule-test.ts";

/** Why something that was measured does not count. */
export type Unfit = "later" | "expired" | "trust" | "release" | "window";

/** Whether the days that were covered are those asked for. */
export type Fit = "exact" | "shorter" | "longer" | "none";

/** Months have different lengths, and some tools count one day more: so many days do not matter. */
const LENIENT_DAYS = 3;

/** Why an observation does not count for a test on a day, its window aside; null: it does. */
export function unfitFor(
  { measured, window, trust, subject }: Observation,
  test: FactTest,
  { releases }: Known,
  asOf: string,
): Exclude<Unfit, "window"> | null {
  if (measured.slice(0, 10) > asOf) return "later";
  if (!isTrusted(trust, test.trust)) return "trust";
  if (test.release && !isOfRelease(subject, releases)) return "release";
  return lastDayOf({ measured, window }, test) < asOf ? "expired" : null;
}

function isOfRelease(subject: Observation["subject"], releases: ReadonlySet<string>): boolean {
  const { tag, commit } = subject ?? {};
  return (
    (tag !== undefined && releases.has(releaseName(tag))) ||
    (commit !== undefined && releases.has(commit))
  );
}

/** Whether an absence counts for a test on a day. */
export function countsAsAbsent(absence: Absence, test: FactTest, asOf: string): boolean {
  if (absence.measured.slice(0, 10) > asOf || lastDayOf(absence, test) < asOf) return false;
  const fit = fitOf(absence.window, test.days);
  // Where nothing was in more days, nothing was in fewer.
  return absence.reason !== "nothing-to-measure" || fit === "exact" || fit === "longer";
}

type Dated = { readonly measured: string; readonly window?: Observation["window"] | undefined };

/** The day that evidence is as old as: the end of what it covers, or when it was measured. */
export function evidenceDay({ measured, window }: Dated): string {
  const day = measured.slice(0, 10);
  return window !== undefined && window.to < day ? window.to : day;
}

/** The last day on which evidence counts for a test. */
export function lastDayOf(dated: Dated, { maxAge }: FactTest): string {
  return dayAfter(evidenceDay(dated), maxAge);
}

/** Compares the days that were covered with those asked for; `none` where it is not said. */
export function fitOf(window: Observation["window"] | undefined, days: number | null): Fit {
  if (days === null) return "exact";
  if (window === undefined) return "none";
  const covered = daysBetween(window.from, window.to) + 1;
  if (Math.abs(covered - days) <= LENIENT_DAYS) return "exact";
  return covered < days ? "shorter" : "longer";
}
