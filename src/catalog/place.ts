import type { Place } from "../problem/problem.ts";

export const START: Place = { line: 1, column: 1 };

/** The place of an offset (UTF-16 code units) in a text; offsets behind the end are the end. */
export function placeAt(text: string, offset: number): Place {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let start = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < end; ) {
    line += 1;
    start = next + 1;
    next = text.indexOf("\n", start);
  }
  return { line, column: end - start + 1 };
}
