import type { Catalog } from "../../catalog/catalog.ts";
import type { CatalogCheck } from "../check.ts";
import { curationsOf, located, valuesOf } from "../entries.ts";

interface Span {
  readonly file: string;
  /** Of the key that says the end. */
  readonly pointer: string;
  readonly from: string;
  readonly until: string;
}

/** Things that end before they begin. */
export const dateOrder: CatalogCheck = {
  rule: "date/order",
  level: "error",
  *check({ catalog }) {
    for (const { file, pointer, from, until } of spansOf(catalog)) {
      if (!isBefore(until, from)) continue;
      yield {
        file,
        pointer,
        at: "key",
        message: {
          de: `Das Ende (${until}) liegt vor dem Anfang (${from}).`,
          en: `The end (${until}) is before the beginning (${from}).`,
        },
        fix: { de: "Eines der beiden Daten berichtigen.", en: "Correct one of the two dates." },
      };
    }
  },
};

/** Whether one date is before another; of a year or month only as much counts as both say. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

function* spansOf(catalog: Catalog): Generator<Span> {
  for (const { file, value } of valuesOf(catalog.organisations)) {
    for (const { pointer, value: use } of located(value.uses, "/uses")) {
      yield* span(file, pointer, use.since, use.until);
    }
  }
  for (const { file, value } of curationsOf(catalog)) {
    const dated = [
      ...located(value.replies, "/replies"),
      ...located(value.exceptions, "/exceptions"),
    ];
    for (const { pointer, value: one } of dated) yield* span(file, pointer, one.date, one.until);
  }
}

function* span(
  file: string,
  pointer: string,
  from: string | undefined,
  until: string | undefined,
): Generator<Span> {
  if (from === undefined || until === undefined) return;
  yield { file, pointer: `${pointer}/until`, from, until };
}
