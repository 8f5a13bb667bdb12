import type { LiftedDuty } from "../../../../licenses/context/lifted-duties.ts";
import { fill } from "../../../browser/search/texts.ts";
import { type CheckWords, shortName } from "./words.ts";

/** More licenses in a row nobody reads. */
export const MOST_NAMES = 12;

/** How many duties there are, at least, or that nothing is known. */
export function dutyCount({ t, format }: CheckWords, n: number, isKnown: boolean): string {
  if (!isKnown && n === 0) return t.nothingKnown;
  if (n === 0) return t.noDuties;
  const number = n === 1 ? t.oneDuty : fill(t.manyDuties, { n: format.number(n) });
  return isKnown ? number : fill(t.atLeast, { duties: number });
}

/** What exceptions take away, one sentence for each duty. */
export function remarksOnLifted(
  { t, words, lang }: CheckWords,
  lifted: readonly LiftedDuty[],
): readonly string[] {
  return lifted
    .slice(0, MOST_NAMES)
    .map(({ duty, exception, on }) =>
      fill(t.lifted, { exception, duty: words.duties[duty], on: on[lang] }),
    );
}

/** Names as a list; of many the first. */
export function namesOf({ format }: CheckWords, names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(shortName);
  return names.length > MOST_NAMES ? `${shown.join(", ")} …` : format.list(shown);
}
