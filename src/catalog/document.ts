import type { Finding, Problem } from "../problem/problem.ts";
import { withoutNulls, withoutNullsInPublicCode } from "../schema/nulls.ts";
import type { DocumentKind } from "../schema/schemas.ts";
import { validateDocument } from "../schema/validate.ts";
import type { RawFile } from "./catalog.ts";
import { locatorOf } from "./locate.ts";
import { decodeText } from "./text.ts";
import { parseYaml } from "./yaml.ts";

export interface ParsedDocument {
  /** The value, which its schema allows; undefined where a problem is an error. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** Parses one file and validates it against the schema of its kind; depends on nothing but its arguments. */
export function parseDocument(file: RawFile, kind: DocumentKind): ParsedDocument {
  const { value, unquoted, problems } = parseYaml(file.bytes, file.path, kind);
  const findings = value === undefined ? [] : validateDocument(kind, value, file.path, unquoted);
  const all = [...problems, ...placeFindings(findings, file)];
  if (value === undefined || all.some((problem) => problem.level === "error")) {
    return { problems: all };
  }
  const kept = kind === "publiccode" ? withoutNullsInPublicCode(value) : withoutNulls(value);
  return { value: kept, problems: all };
}

/** Gives each finding about one file its line and column. */
export function placeFindings(findings: readonly Finding[], file: RawFile): readonly Problem[] {
  if (findings.length === 0) return [];
  const place = locatorOf(decodeText(file.bytes).text ?? "");
  return findings.map(({ rule, level, pointer, at, message, fix }) => {
    const { line, column } = place(pointer, at);
    return { rule, level, file: file.path, line, column, message, fix };
  });
}
