import { hasId } from "./ids.ts";
import type { Clause, PolicyText } from "./model.ts";
import { successionsOf } from "./succession.ts";
import { textOf, textOfBlocks } from "./text.ts";

/** The clauses of a version that the next one neither has nor accounts for. */
export function missingIn(before: PolicyText, after: PolicyText): readonly Clause[] {
  const accounted = new Set([
    ...after.clauses.map(({ id }) => id),
    ...(after.front.repealed ?? []),
    ...successionsOf(after.front).flatMap(({ from }) => from),
  ]);
  return before.clauses.filter((clause) => hasId(clause) && !accounted.has(clause.id));
}

/** The clauses of `missingIn` that are there word for word, under another id or without one: by their former id. */
export function sameWords(before: PolicyText, after: PolicyText): ReadonlyMap<string, Clause> {
  const known = new Set(before.clauses.filter(hasId).map(({ id }) => id));
  const renamed = after.clauses.filter(({ id }) => !known.has(id));
  const byWords = new Map(renamed.map((clause) => [wordsOf(clause), clause]));
  const found = missingIn(before, after).flatMap((clause) => {
    const words = wordsOf(clause);
    const same = words === "" ? undefined : byWords.get(words);
    return same === undefined ? [] : [[clause.id, same] as const];
  });
  return new Map(found);
}

function wordsOf({ heading, blocks }: Clause): string {
  return `${textOf(heading)}\n${textOfBlocks(blocks)}`.replaceAll(/\s+/gu, " ").trim();
}
