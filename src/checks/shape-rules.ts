import { PATTERNS } from "../schema/explain/patterns.ts";
import { FORMATS } from "../schema/formats.ts";

const SCHEMA_RULES = [
  ...["duplicate-item", "empty", "invalid", "missing-key", "not-allowed", "too-long", "too-short"],
  ...["unknown-key", "unknown-value", "unquoted-version", "wrong-form", "wrong-type"],
].map((name) => `schema/${name}`);

/** The rules that schemas and exceptions speak by, and that are in no list of checks. */
export const SHAPE_RULES: readonly string[] = [
  ...new Set([
    ...SCHEMA_RULES,
    ...Object.values(FORMATS).map(({ rule }) => rule),
    ...Object.values(PATTERNS).map(({ rule }) => rule),
    "exception/expired",
    "exception/not-needed",
  ]),
];
