import { pointerTo, valueAt } from "../schema/pointer.ts";

/** A value with the pointer of its place. */
export interface Located<T> {
  readonly pointer: string;
  readonly value: T;
}

/** The text at a pointer, or null where something else or nothing is. */
export function textAt(document: unknown, pointer: string): Located<string> | null {
  const value = valueAt(document, pointer);
  return typeof value === "string" ? { pointer, value } : null;
}

/** The texts of the list at a pointer; what is no text is left out. */
export function textsAt(document: unknown, pointer: string): readonly Located<string>[] {
  return itemsAt(document, pointer).filter(
    (item): item is Located<string> => typeof item.value === "string",
  );
}

/** The items of the list at a pointer; a single value where a list could be is no list. */
export function itemsAt(document: unknown, pointer: string): readonly Located<unknown>[] {
  const value = valueAt(document, pointer);
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ pointer: pointerTo(pointer, index), value: item }));
}

/** The values of the map at a pointer. */
export function valuesAt(document: unknown, pointer: string): readonly Located<unknown>[] {
  const value = valueAt(document, pointer);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([key, below]) => ({
    pointer: pointerTo(pointer, key),
    value: below,
  }));
}

/** Whether there is a key with a value at a pointer. */
export function isPresent(document: unknown, pointer: string): boolean {
  const value = valueAt(document, pointer);
  return value !== undefined && value !== null;
}

/** Every text below a value, in the order of the document. */
export function* allTexts(value: unknown, pointer = ""): Generator<Located<string>> {
  if (typeof value === "string") yield { pointer, value };
  else if (typeof value === "object" && value !== null) {
    for (const [key, below] of Object.entries(value))
      yield* allTexts(below, pointerTo(pointer, key));
  }
}
