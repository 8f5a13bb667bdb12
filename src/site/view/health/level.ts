import type { Award } from "../../../facts/badges/award.ts";
import type { EntryBadges } from "../../../facts/badges/derive-badges.ts";
import { awardWord } from "../../../facts/badges/words/award.ts";
import type { Lang } from "../../site-data.ts";

/** A level as pages show it: in words, with as many of its dots full as its rank; without a level no dots. */
export interface LevelMark {
  readonly word: string;
  readonly dots: string | null;
  readonly state: "reached" | "none" | "unknown";
  /** The rank of the level, 0 where there is known to be none, nothing where that is not known. */
  readonly sort: string;
}

/** How an award is shown; `levels` is how many the programme has. */
export function levelMark(
  award: Award,
  criteria: EntryBadges["criteria"],
  levels: number,
  lang: Lang,
): LevelMark {
  const rank = award.level?.level.rank ?? null;
  const state = award.state === "reached" || award.state === "none" ? award.state : "unknown";
  return {
    word: awardWord(award, criteria, lang),
    dots: rank === null ? null : "●".repeat(rank) + "○".repeat(levels - rank),
    state,
    sort: state === "unknown" ? "" : `${rank ?? 0}`,
  };
}
