import type { Observation } from "./source.ts";

export type Window = NonNullable<Observation["window"]>;

/** Half a year, in which most of what says whether software is looked after is counted. */
export const HALF_A_YEAR = 183;
/** A quarter, for how fast issues are answered. */
export const A_QUARTER = 92;

const DAY = 86_400_000;

/** The so many days before a moment (RFC 3339) and its own day, as UTC days. */
export function windowBefore(now: string, days: number): Window {
  return { from: dayOf(Date.parse(now) - days * DAY), to: dayOf(Date.parse(now)) };
}

/** The part of a window from a day (YYYY-MM-DD) on, at most up to its last day; all of it where no day is given. */
export function narrowTo(window: Window, from: string | undefined): Window {
  if (from === undefined || from <= window.from) return window;
  return { from: from < window.to ? from : window.to, to: window.to };
}

/** Whether a moment (RFC 3339) lies in the window; what is dated later than the window, or not dated, does not. */
export function isWithin(moment: string, { from, to }: Window): boolean {
  const time = Date.parse(moment);
  return !Number.isNaN(time) && dayOf(time) >= from && dayOf(time) <= to;
}

/** The days from one moment to another, with parts of days; 0 where the second comes first. */
export function daysBetween(start: string, end: string): number {
  return Math.max(0, (Date.parse(end) - Date.parse(start)) / DAY);
}

/** The UTC day (YYYY-MM-DD) of a moment in RFC 3339, whatever its offset. */
export function utcDay(moment: string): string {
  return dayOf(Date.parse(moment));
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
