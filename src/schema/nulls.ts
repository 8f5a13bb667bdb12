import { type ScalarPosition, scalarPositions } from "./scalar-positions.ts";

/**
 * The same document without keys that have no value (`logo:` and nothing behind it): the standard and its
 * reference parser treat them as absent. In lists an item without a value is an empty text.
 */
export function withoutNulls(value: unknown): unknown {
  return strip(value, null);
}

/**
 * The same for a publiccode.yml that its schema has not seen yet: keys that the schema does not know stay, and a
 * language without a value is a description without its parts.
 */
export function withoutNullsInPublicCode(value: unknown): unknown {
  return strip(value, scalarPositions("publiccode"));
}

/** With a position, keys that it does not name are kept. */
function strip(value: unknown, position: ScalarPosition | null): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => (item === null ? "" : strip(item, position?.items ?? null)));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, below]) => {
    if (below !== null) return [[key, strip(below, position && belowOf(position, key))]];
    if (position === null || position.keys.has(key)) return [];
    return [[key, position.other === null ? null : {}]];
  });
  return Object.fromEntries(entries);
}

function belowOf(position: ScalarPosition, key: string): ScalarPosition | null {
  return position.keys.get(key) ?? position.other;
}
