import type { Duty } from "../../../../licenses/context/duties.ts";
import { item } from "../../row.ts";
import { type CompareCell, type CompareRow, cell } from "./row.ts";
import type { Compared, CompareWords } from "./words.ts";

/** One row for each duty that any of the licenses has, in the order in which duties are listed everywhere. */
export function dutyRows(
  words: CompareWords,
  compared: readonly Compared[],
): readonly CompareRow[] {
  const named = new Set(
    compared.flatMap(({ license }) => (license.obligations ?? []).map(({ duty }) => duty)),
  );
  const known = Object.keys(words.words.duties) as readonly Duty[];
  return known
    .filter((duty) => named.has(duty))
    .map((duty) => ({
      term: item(words.words.duties[duty]),
      cells: compared.map((each) => dutyCell(words, each, duty)),
    }));
}

function dutyCell(
  { t, words, lang, format }: CompareWords,
  { license }: Compared,
  duty: Duty,
): CompareCell {
  if (license.obligations === undefined) return cell({ texts: [t.notRead], quiet: true });
  const found = license.obligations.find((each) => each.duty === duty);
  if (found === undefined) return cell({ texts: [t.noDuty], quiet: true });
  const isAlways = found.uses.length === Object.keys(words.uses).length;
  const uses = isAlways ? t.everyUse : format.list(found.uses.map((use) => words.uses[use]));
  return cell({ texts: [uses], notes: found.note ? [found.note[lang]] : [] });
}
