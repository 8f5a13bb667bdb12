import type { Finding, Place, Problem } from "../problem/problem.ts";
import { withoutNulls } from "../schema/nulls.ts";
import type { DocumentKind } from "../schema/schemas.ts";
import { validateDocument } from "../schema/validate.ts";
import type { ParseCache } from "./cache.ts";
import type { RawFile } from "./catalog.ts";
import { REFUSAL_NOTES } from "./catalog-notes.ts";
import { yamlIn } from "./front-matter.ts";
import { remarkAt } from "./issue.ts";
import { type Locator, locatorOf } from "./locate.ts";
import { START } from "./place.ts";
import { decodeText } from "./text.ts";
import { parseYaml } from "./yaml.ts";

export interface ParsedDocument {
  /** The value as it was written; undefined where the file is not readable as YAML. */
  readonly raw?: unknown;
  /** Whether one of the problems is an error. */
  readonly broken: boolean;
  readonly problems: readonly Problem[];
}

/** Parses one file and validates it against the schema of its kind; depends on nothing but its arguments. */
export function parseDocument(file: RawFile, kind: DocumentKind): ParsedDocument {
  if (file.refused) {
    const problem = { file: file.path, ...remarkAt(START, REFUSAL_NOTES[file.refused]) };
    return { broken: true, problems: [problem] };
  }
  const { value, unquoted, problems, place } = parseYaml(file.bytes, file.path, kind);
  if (value === undefined) return { broken: true, problems };
  const findings = validateDocument(kind, value, file.path, unquoted);
  const all = [...problems, ...problemsOf(findings, place, file.path)];
  return { raw: value, broken: all.some(({ level }) => level === "error"), problems: all };
}

/** The value that the schema allows, without keys that have none; undefined where the file is broken. */
export function acceptedValue({ raw, broken }: ParsedDocument): unknown {
  if (broken) return undefined;
  return hasNull(raw) ? withoutNulls(raw) : raw;
}

function hasNull(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === null;
  return Object.values(value).some(hasNull);
}

/** Gives each finding about one file its line and column. */
export function placeFindings(
  findings: readonly Finding[],
  file: RawFile,
  cache?: ParseCache,
): readonly Problem[] {
  if (findings.every(({ place }) => place !== undefined))
    return problemsAt(findings, [], file.path);
  const questions = JSON.stringify(findings.map(({ pointer, at }) => [pointer, at]));
  const known = cache?.findPlaces(file, questions);
  const places = known ?? placesOf(findings, file);
  if (!known) cache?.keepPlaces(file, questions, places);
  return problemsAt(findings, places, file.path);
}

/** The problems that findings are, with a locator of their file. */
export function problemsOf(
  findings: readonly Finding[],
  place: Locator,
  file: string,
): readonly Problem[] {
  const places = findings.map(({ pointer, at }) => place(pointer, at));
  return problemsAt(findings, places, file);
}

function problemsAt(
  findings: readonly Finding[],
  places: readonly Place[],
  file: string,
): readonly Problem[] {
  return findings.map(({ rule, level, message, fix, place }, index) => {
    const { line, column } = place ?? places[index] ?? START;
    return { rule, level, file, line, column, message, fix };
  });
}

function placesOf(findings: readonly Finding[], file: RawFile): readonly Place[] {
  const place = locatorOf(yamlIn(file.path, decodeText(file.bytes).text ?? ""));
  return findings.map(({ pointer, at }) => place(pointer, at));
}
