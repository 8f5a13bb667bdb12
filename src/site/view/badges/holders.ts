import { levelKey } from "../../../facts/badges/level-key.ts";
import type { Badge, BadgeLevel } from "../../../facts/badges/rule-set.ts";
import { badgeTexts } from "../../i18n/badges.ts";
import type { Context } from "../context.ts";
import { facetAddress } from "../facet-address.ts";

/** How many entries hold a level, and where they are listed; null where nobody does. */
export interface Holders {
  readonly count: number;
  /** The bare number. */
  readonly number: string;
  /** The number in words, such as "3 entries". */
  readonly label: string;
  readonly href: string | null;
}

/** Who holds exactly this level of a badge. */
export function holdersOf(context: Context, badge: Badge, level: BadgeLevel): Holders {
  const { data, format, lang } = context;
  const key = levelKey(badge, level);
  const count = data.facts.facets.badge.get(key)?.software.length ?? 0;
  const t = badgeTexts[lang];
  return {
    count,
    number: format.number(count),
    label: count === 0 ? t.nobody : t.holders(count, format.number(count)),
    href: count === 0 ? null : context.to(facetAddress("badge", key)),
  };
}
