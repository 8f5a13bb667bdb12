import type { LicenseRequest } from "../../schema/generated/license-request.ts";

/** Whether the answer to a request was promised for a day before this one (YYYY-MM-DD) and is not there. */
export function isOverdue({ state, deadline }: LicenseRequest, asOf: string): boolean {
  return state !== "decided" && deadline !== undefined && deadline < asOf;
}

/**
 * Requests in the order of the queue: open ones by their deadline, then by their day, then by the license; those
 * without a deadline after the others. Decided ones come last, the newest first.
 */
export function inQueueOrder<T extends { readonly value: LicenseRequest }>(
  requests: Iterable<T>,
): readonly T[] {
  return [...requests].sort((a, b) => compare(a.value, b.value));
}

/** Later than any day. */
const NEVER = "9999-99-99";

function compare(a: LicenseRequest, b: LicenseRequest): number {
  const aDone = a.state === "decided";
  if (aDone !== (b.state === "decided")) return aDone ? 1 : -1;
  const byDay = aDone
    ? textOrder(b.requested.date, a.requested.date)
    : textOrder(a.deadline ?? NEVER, b.deadline ?? NEVER) ||
      textOrder(a.requested.date, b.requested.date);
  return byDay || textOrder(a.license, b.license);
}

function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
