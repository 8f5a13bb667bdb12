import type { ScalarPosition } from "../schema/scalar-positions.ts";

const NULL = /^(?:|~|null|Null|NULL)$/u;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/u;
const NUMBER =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/u;

/** Whether YAML 1.2's core schema (section 10.3.2) reads an unquoted scalar as a number or a boolean. */
export function readsAsTyped(source: string): boolean {
  return NUMBER.test(source) || BOOLEAN.test(source);
}

/**
 * The value of an unquoted scalar: null, a boolean or a finite number by YAML 1.2's core schema where
 * `position` allows it, else the source text.
 */
export function plainScalar(
  source: string,
  position: ScalarPosition | null,
): string | number | boolean | null {
  if (NULL.test(source)) return null;
  if (position?.boolean && BOOLEAN.test(source)) return source.toLowerCase() === "true";
  if (position?.number && NUMBER.test(source)) {
    const number = Number(source);
    // Adding 0 makes -0 what JSON can keep.
    if (Number.isFinite(number)) return number + 0;
  }
  return source;
}
