import type { Badge, BadgeLevel, RuleSet } from "./rule-set.ts";

/** One level of one badge as one word, such as `maintained.silver`: ids have no dot in them. */
export function levelKey({ id }: Badge, { level }: BadgeLevel): string {
  return `${id}.${level.id}`;
}

/** What such a word stands for; null for one that the rules do not know. */
export function levelOfKey(
  { badges }: RuleSet,
  key: string,
): { readonly badge: Badge; readonly level: BadgeLevel } | null {
  const [id, level] = key.split(".");
  const badge = badges.find((each) => each.id === id);
  const found = badge?.levels.find((each) => each.level.id === level);
  return badge === undefined || found === undefined ? null : { badge, level: found };
}
