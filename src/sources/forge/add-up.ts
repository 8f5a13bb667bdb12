import type { Reply } from "../source.ts";

/**
 * The sum of counts that are asked for in several places. A place that is not in use adds nothing; one that strangers
 * may not see leaves a lower bound, and only a bound of 0 says nothing. Where a place fails, the sum is not known: it
 * would be less than yesterday for no reason.
 */
export function addUp(counts: readonly [Reply<number>, ...Reply<number>[]]): Reply<number> {
  const unknown = counts.filter((each) => each.state === "unavailable");
  const failed = unknown.find(({ reason }) => reason !== "not-permitted");
  if (failed !== undefined) return failed;
  const values = counts.flatMap((each) => (each.state === "value" ? [each.value] : []));
  const value = values.reduce((sum, each) => sum + each, 0);
  if (value > 0) return { state: "value", value };
  const [hidden] = unknown;
  return hidden ?? (values.length > 0 ? { state: "value", value } : counts[0]);
}
