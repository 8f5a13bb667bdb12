import type { UnavailableReason } from "./source.ts";

/** Reasons that pass by themselves: the next run may have an answer without anybody doing anything. */
export const PASSING: ReadonlySet<UnavailableReason> = new Set([
  ...(["rate-limited", "server-error", "timeout", "unreachable"] as const),
]);
