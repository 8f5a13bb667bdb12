import type { ClauseName } from "../policies/clause-name.ts";
import { PATTERNS } from "../schema/explain/patterns.ts";
import { FORMATS } from "../schema/formats.ts";

const SCHEMA_RULES = [
  ...["duplicate-item", "empty", "invalid", "missing-key", "not-allowed", "too-long", "too-short"],
  ...["unknown-key", "unknown-value", "unquoted-version", "wrong-form", "wrong-type"],
].map((name) => `schema/${name}`);

const YAML_RULES = [
  ...["bidirectional-character", "byte-order-mark", "complex-key", "control-character"],
  ...["custom-tag", "cyclic-anchor", "duplicate-key", "empty", "forbidden-key", "invalid-utf-8"],
  ...["lone-surrogate", "merge-not-a-map", "several-documents", "syntax", "text-too-long"],
  ...["too-deep", "too-many-aliases", "too-many-values", "unknown-anchor", "utf-16"],
].map((name) => `yaml/${name}`);

const FOLDER_RULES = [
  ...["bad-id", "duplicate-term", "link-outside", "missing-front-matter", "missing-policy"],
  ...["missing-publiccode", "missing-site", "name-collision", "not-a-file", "too-large"],
  ...["too-many-files", "unknown-file", "unreadable"],
].map((name) => `catalog/${name}`);

/** The rules that parsers, schemas, exceptions and the network speak by, and that are in no list of checks. */
export const SHAPE_RULES: readonly string[] = [
  ...new Set([
    ...YAML_RULES,
    ...FOLDER_RULES,
    "policy/too-complex",
    "policy/too-many-clauses",
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
