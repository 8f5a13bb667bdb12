/** Far above any license that a person wrote; below it every answer comes within a second. */
export const EXPRESSION_LIMITS = {
  /** UTF-16 code units of one expression. */
  length: 1_000_000,
  /** Brackets inside each other. */
  depth: 1000,
} as const;
