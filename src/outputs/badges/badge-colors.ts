/** A ground and what is written on it, as #rrggbb. */
export interface Pair {
  readonly ground: string;
  readonly ink: string;
}

/** gold, silver, bronze: the highest level, the second highest, all others. plain: no level. */
export type Tone = "gold" | "silver" | "bronze" | "plain";

/** What a badge is painted with; `name` is the half that holds its name, `line` the edge of the whole. */
export interface Palette extends Readonly<Record<Tone, Pair>> {
  readonly name: Pair;
  readonly line: string;
}

/** Every pair has a contrast of 4.5:1 at least (WCAG 2.2, 1.4.3); colour alone says nothing (1.4.1). */
export const LIGHT: Palette = {
  name: { ground: "#f4f6f8", ink: "#1d2733" },
  gold: { ground: "#7a5a00", ink: "#fff" },
  silver: { ground: "#56616d", ink: "#fff" },
  bronze: { ground: "#8a4b20", ink: "#fff" },
  plain: { ground: "#e2e7ec", ink: "#36414d" },
  line: "#6b7785",
};

/** The same for those who prefer dark (Media Queries 5, prefers-color-scheme). */
export const DARK: Palette = {
  name: { ground: "#1f262e", ink: "#e6ebf0" },
  gold: { ground: "#e8c25a", ink: "#1e1700" },
  silver: { ground: "#c3ccd5", ink: "#161b21" },
  bronze: { ground: "#e0a074", ink: "#251202" },
  plain: { ground: "#39434e", ink: "#dde4eb" },
  line: "#8b97a4",
};

/** The tone of a level that counts `rank` of `of` from the lowest; of none. */
export function toneOf(rank: number | null, of: number): Tone {
  if (rank === null) return "plain";
  if (rank >= of) return "gold";
  return rank === of - 1 ? "silver" : "bronze";
}
