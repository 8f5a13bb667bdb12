import type { Problem } from "../problem/problem.ts";
import { scalarPositions } from "../schema/scalar-positions.ts";
import type { DocumentKind } from "../schema/schemas.ts";
import { composeYaml } from "./compose.ts";
import { type Issue, inFile, remarksOf } from "./issue.ts";
import { type Locator, locatorIn } from "./locate.ts";
import { START } from "./place.ts";
import { plainValue, type Walk } from "./plain.ts";
import { decodeText } from "./text.ts";
import { YAML_NOTES } from "./yaml-notes.ts";

export interface ParsedYaml {
  /** Maps, lists, texts, null; numbers and booleans where the schema has them. undefined: unreadable. */
  readonly value: unknown;
  /** JSON pointers of unquoted scalars that YAML reads as number or boolean, and that are text here. */
  readonly unquoted: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Finds places in the file. */
  readonly place: Locator;
}

/**
 * The value of a YAML 1.2 file of the catalogue, from its bytes or its text. Never throws and never hangs
 * (LIMITS); what cannot be accepted becomes a problem of level error with its place.
 */
export function parseYaml(
  source: Uint8Array | string,
  file: string,
  kind: DocumentKind,
): ParsedYaml {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const { text, remarks } = decodeText(bytes);
  if (text === null) return { ...UNREADABLE, problems: inFile(remarks, file) };
  const { problems, ...read } = parseYamlText(text, file, kind);
  return { ...read, problems: [...inFile(remarks, file), ...problems] };
}

/** `parseYaml` of a text that has been decoded, and whose hidden characters have been reported. */
export function parseYamlText(text: string, file: string, kind: DocumentKind): ParsedYaml {
  const { issues, ...read } = readText(text, kind);
  return { ...read, problems: inFile(remarksOf(text, issues), file) };
}

const UNREADABLE = {
  value: undefined,
  unquoted: new Set<string>(),
  place: () => START,
} as const;

interface ReadText extends Omit<ParsedYaml, "problems"> {
  readonly issues: readonly Issue[];
}

function readText(text: string, kind: DocumentKind): ReadText {
  const { document, issues } = composeYaml(text);
  if (document === null || issues.length > 0) return { ...UNREADABLE, issues };
  const walk: Walk = {
    text,
    issues: [],
    unquoted: new Set(),
    anchors: new Map(),
    values: 0,
    aliases: 0,
  };
  const value = plainValue(walk, document.contents, scalarPositions(kind), "");
  if (value === null && walk.issues.length === 0) walk.issues.push(EMPTY);
  return {
    value: value ?? undefined,
    unquoted: walk.unquoted,
    issues: walk.issues,
    place: locatorIn(text, document),
  };
}

const EMPTY: Issue = { offset: 0, note: YAML_NOTES.empty };
