const DAY_MS = 86_400_000;

/** The number of a day (YYYY-MM-DD, or a moment that begins so) since 1970; NaN for what is no date. */
export function dayNumber(date: string): number {
  return Date.parse(date.slice(0, 10)) / DAY_MS;
}

/** The day so many days later, YYYY-MM-DD; what is no date comes back as it is. */
export function dayAfter(date: string, days: number): string {
  const time = (dayNumber(date) + days) * DAY_MS;
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
}

/** The day so many days earlier. */
export function dayBefore(date: string, days: number): string {
  return dayAfter(date, -days);
}

/** How many days lie between two dates; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The earlier of two days; null is never. */
export function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** The later of two days; null is never. */
export function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}
