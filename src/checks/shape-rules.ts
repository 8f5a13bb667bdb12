import type { ClauseName } from "../policies/clause-name.ts";
import { PATTERNS } from "../schema/explain/patterns.ts";
import { FORMATS } from "../schema/formats.ts";

const SCHEMA_RULES = [
  ...["duplicate-item", "empty", "invalid", "missing-key", "not-allowed", "too-long", "too-short"],
  ...["unknown-key", "unknown-value", "unquoted-version", "wrong-form", "wrong-type"],
].map((name) => `schema/${name}`);

/** The rules that schemas, exceptions and the network speak by, and that are in no list of checks. */
export const SHAPE_RULES: readonly string[] = [
  ...new Set([
    ...SCHEMA_RULES,
    ...Object.values(FORMATS).map(({ rule }) => rule),
    ...Object.values(PATTERNS).map(({ rule }) => rule),
    "exception/expired",
    "exception/not-needed",
    "network/not-reachable",
  ]),
];

/** The clauses that they enforce; all other rules say so themselves. */
export const SHAPE_CLAUSES: Readonly<Record<string, readonly ClauseName[]>> = {
  "schema/missing-key": [
    "admission@2026.3#sources",
    "admission@2026.3#origin",
    "admission@2026.3#exception-end",
  ],
  "schema/unknown-key": ["admission@2026.3#no-stored-verdicts"],
  "schema/unknown-value": ["admission@2026.3#origin"],
  "exception/expired": ["admission@2026.3#exception-end"],
  "exception/not-needed": ["admission@2026.3#exception-end"],
};
