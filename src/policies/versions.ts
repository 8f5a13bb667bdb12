import type { Policy, PolicyText, PolicyVersion } from "./model.ts";

/** The version that people write at: `draft.de.md`. */
export const DRAFT = "draft";

/** Whether a text can name a version: one to three numbers, such as 2026.1; `draft` is none. */
export function isVersionId(text: string): boolean {
  return /^[0-9]{1,4}(?:\.[0-9]{1,4}){0,2}$/u.test(text);
}

/** Orders versions by their numbers (2026.2 before 2026.10), the draft last; 0 where they are the same. */
export function compareVersionIds(left: string, right: string): number {
  if (left === DRAFT || right === DRAFT) return Number(left === DRAFT) - Number(right === DRAFT);
  const [a, b] = [numbersOf(left), numbersOf(right)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}

/** The version with an id, or null. */
export function versionOf(policy: Policy, id: string): PolicyVersion | null {
  return policy.versions.find((version) => version.id === id) ?? null;
}

/** The version before the one with an id; null for the first one, and where there is no such version. */
export function versionBefore(policy: Policy, id: string): PolicyVersion | null {
  return policy.versions[policy.versions.findIndex((version) => version.id === id) - 1] ?? null;
}

/** The text of a version in a language, or null. */
export function textIn(version: PolicyVersion | null, language: string): PolicyText | null {
  return version?.texts.find((text) => text.language === language) ?? null;
}

/** The text of a version in the language of the original (the first of policy.yml), or null. */
export function originalOf(policy: Policy, version: PolicyVersion | null): PolicyText | null {
  return textIn(version, policy.facts.languages[0] ?? "");
}

/** The versions that were released, oldest first. */
export function releasedOf(policy: Policy): readonly PolicyVersion[] {
  return policy.versions.filter(({ id }) => id !== DRAFT);
}

/** From when and until when a version holds, both days included (YYYY-MM-DD); null: without an end. */
export interface Period {
  readonly from: string;
  readonly until: string | null;
}

/**
 * When a version holds: as its original says; without an end of its own until the day before the next version
 * begins. null for the draft and where the original does not say.
 */
export function periodOf(policy: Policy, id: string): Period | null {
  const released = releasedOf(policy);
  const index = released.findIndex((version) => version.id === id);
  const says = originalOf(policy, released[index] ?? null)?.front.inForce;
  if (says === undefined) return null;
  if (says.until !== undefined) return { from: says.from, until: says.until };
  const next = released
    .slice(index + 1)
    .map((version) => originalOf(policy, version)?.front.inForce?.from)
    .find((from) => from !== undefined);
  return { from: says.from, until: next === undefined ? null : dayBefore(next) };
}

/** The version that holds on a day (YYYY-MM-DD), or null; where two say so, the later one. */
export function versionOn(policy: Policy, day: string): PolicyVersion | null {
  const holding = releasedOf(policy).filter(({ id }) => {
    const period = periodOf(policy, id);
    return period !== null && period.from <= day && (period.until === null || day <= period.until);
  });
  return holding.at(-1) ?? null;
}

const DAY = 86_400_000;

/** The day before a day, YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** A day so many days later, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
