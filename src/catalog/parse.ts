import type { Finding, Problem } from "../problem/problem.ts";
import { assembleCatalog } from "./assemble.ts";
import type { ParseCache } from "./cache.ts";
import type { Catalog, RawFile } from "./catalog.ts";
import { badId, MISSING_SITE, nameCollision, REFUSAL_NOTES } from "./catalog-notes.ts";
import { acceptedValue, type ParsedDocument, parseDocument, placeFindings } from "./document.ts";
import { type Note, remarkAt } from "./issue.ts";
import { type FileKind, isNameOf, kindOf } from "./kind.ts";
import { START } from "./place.ts";
import { acceptedPolicyFile, parsePolicyFile } from "./policy-text.ts";

export interface ParsedCatalog {
  /** Everything that parsed. */
  readonly catalog: Catalog;
  /** What parsing and the schemas have to say, in the order of the files. */
  readonly problems: readonly Problem[];
  /** The folders and files that are entries and were left out of the catalogue. */
  readonly leftOut: readonly string[];
  /** How many YAML and Markdown files were looked at. */
  readonly checked: number;
  /** Every publiccode.yml that is readable as YAML, for the rules that look at what was written. */
  readonly publiccodes: readonly WrittenPublicCode[];
  /** The pictures in software folders, by path. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

/** One file that was parsed, and what it is. */
export interface ParsedFile {
  readonly path: string;
  readonly kind: Extract<FileKind, { type: "document" | "policy-text" }>;
  /** The value that its schema allows; undefined where the file is broken. */
  readonly value: unknown;
}

/** A publiccode.yml as it was written, keys without a value included, broken or not. */
export interface WrittenPublicCode {
  readonly id: string;
  readonly file: string;
  readonly value: unknown;
}

/**
 * The catalogue from its files. A broken publiccode.yml, organisation, suite or community leaves out that
 * entry; a broken curation.yml, observations.yml or text of a policy leaves out that file only. Never throws.
 */
export function parseCatalog(files: readonly RawFile[], cache?: ParseCache): ParsedCatalog {
  const problems: Problem[] = collisions(files);
  const parsed: ParsedFile[] = [];
  const publiccodes: WrittenPublicCode[] = [];
  const assets = new Map<string, Uint8Array>();
  for (const file of files) {
    const kind = kindOf(file.path);
    const note = whyRefused(file, kind);
    if (note) problems.push(problemAt(file.path, note));
    else if (kind.type === "asset") assets.set(file.path, file.bytes);
    if (kind.type !== "document" && kind.type !== "policy-text") continue;
    const document = note ? REFUSED : parseOnce(file, kind, cache);
    problems.push(...document.problems);
    const accepted = kind.type === "document" ? acceptedValue : acceptedPolicyFile;
    const value = note ? undefined : accepted(document);
    parsed.push({ path: file.path, kind, value });
    if (kind.type === "document" && kind.kind === "publiccode" && "raw" in document) {
      publiccodes.push({ id: kind.id, file: file.path, value: document.raw });
    }
  }
  const { catalog, leftOut, findings } = assembleCatalog(parsed, assets);
  problems.push(...placeAll(findings, files, cache));
  if (!parsed.some(({ kind }) => kind.type === "document" && kind.kind === "site")) {
    problems.push(problemAt("catalog/site.yml", MISSING_SITE));
  }
  return { catalog, problems, leftOut, checked: parsed.length, publiccodes, assets };
}

/** Gives findings their line and column; each file is read again once. */
export function placeAll(
  findings: readonly Finding[],
  files: readonly RawFile[],
  cache?: ParseCache,
): Problem[] {
  if (findings.length === 0) return [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const grouped = Map.groupBy(findings, (finding) => finding.file);
  return [...grouped].flatMap(([path, group]) =>
    placeFindings(group, byPath.get(path) ?? { path, bytes: new Uint8Array(0) }, cache),
  );
}

const REFUSED: ParsedDocument = { broken: true, problems: [] };

function parseOnce(
  file: RawFile,
  kind: ParsedFile["kind"],
  cache: ParseCache | undefined,
): ParsedDocument {
  const known = cache?.findDocument(file);
  if (known) return known;
  const document =
    kind.type === "document" ? parseDocument(file, kind.kind) : parsePolicyFile(file);
  cache?.keepDocument(file, document);
  return document;
}

function whyRefused(file: RawFile, kind: FileKind): Note | null {
  if (file.refused) return REFUSAL_NOTES[file.refused];
  if (kind.type === "unknown") return REFUSAL_NOTES["unknown-file"];
  return isNameOf(kind) ? null : badId(kind.id);
}

/** Paths that are the same where file names ignore case and Unicode form. */
function collisions(files: readonly RawFile[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path } of files) {
    const folded = path.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    else problems.push(problemAt(path, nameCollision(other)));
  }
  return problems;
}

function problemAt(file: string, note: Note): Problem {
  return { file, ...remarkAt(START, note) };
}
