import { toneOf } from "../../../outputs/badges/badge-colors.ts";
import { DOTS_HEIGHT, dotsPath, dotsWidth, tenths } from "../../../outputs/badges/level-dots.ts";

/** A level for the eye: the colour of the same tone as in the pictures, and dots that say it without colour. */
export interface LevelMark {
  /** gold, silver, bronze or plain. */
  readonly tone: string;
  /** null where nothing is known that dots could show. */
  readonly dots: { readonly path: string; readonly width: number; readonly height: number } | null;
}

/** The mark of a level that counts `rank` of `of` from the lowest; null: none. */
export function levelMark(rank: number | null, of: number): LevelMark {
  return {
    tone: toneOf(rank, of),
    dots: {
      path: dotsPath(0, DOTS_HEIGHT / 2, rank ?? 0, of),
      width: tenths(dotsWidth(of)),
      height: DOTS_HEIGHT,
    },
  };
}

/** The mark of something of which no level is known. */
export const UNKNOWN_LEVEL: LevelMark = { tone: "plain", dots: null };
