import { LIMITS } from "./limits.ts";
import { cut, oneLine } from "./plain-text.ts";

/** The own property of a map; undefined of anything else. Nothing inherited is ever read. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The value at the end of a path of keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(field, value);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list; none of anything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The key and value pairs of a map; none of anything else. */
export function pairs(value: unknown): readonly (readonly [string, unknown])[] {
  return isMap(value) ? Object.entries(value) : [];
}

/** A text, or a number as text; null of anything else and of what is empty. */
export function rawText(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

/** A text in one line, as long as a name may be; null where there is none. */
export function name(value: unknown): string | null {
  const text = rawText(value);
  // Cleaning a text of megabytes only to cut it would be slow.
  return text === null ? null : cut(oneLine(cut(text, 4 * LIMITS.name)), LIMITS.name) || null;
}

/** A text to find something by; of a very long one only the end, which is where addresses differ. */
export function key(value: unknown): string | null {
  return rawText(value)?.slice(-LIMITS.name) ?? null;
}

/** The items of a list, or the one value itself: several formats allow both. */
export function oneOrMore(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
