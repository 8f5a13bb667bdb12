import { Composer, type CST, type Document, Lexer, Parser, Schema } from "yaml";
import type { Issue } from "./issue.ts";
import { LIMITS } from "./limits.ts";
import { syntaxNote } from "./syntax-notes.ts";
import { YAML_NOTES } from "./yaml-notes.ts";

export type YamlDocument = Document.Parsed;

export interface Composed {
  /** null where there is nothing that could be read: no document, or limits that were passed. */
  readonly document: YamlDocument | null;
  /** Every one of them is an error. */
  readonly issues: readonly Issue[];
}

/** Every scalar is the text that was written; what is a number is decided by the schema (plain.ts). */
const TEXT_ONLY = new Schema({ schema: "failsafe", resolveKnownTags: false });

/**
 * Reads one YAML 1.2 document without resolving anything, within LIMITS: depth and number of tokens
 * are checked while they are read, before anything recurses over them.
 */
export function composeYaml(text: string): Composed {
  const tokens: CST.Token[] = [];
  const refused = readTokens(text, tokens);
  if (refused) return { document: null, issues: [refused] };
  const documents = new Composer({ schema: TEXT_ONLY, uniqueKeys: false }).compose(tokens);
  const [first, second] = documents as Iterable<YamlDocument>;
  if (!first) return { document: null, issues: [{ offset: 0, note: YAML_NOTES.empty }] };
  const issues = syntaxIssues(first, text);
  if (second) issues.push({ offset: startOf(second), note: YAML_NOTES.severalDocuments });
  return { document: first, issues };
}

/** The errors of the parser, the first at each place. */
function syntaxIssues(document: YamlDocument, text: string): Issue[] {
  const byOffset = new Map<number, Issue>();
  for (const { pos, code } of document.errors) {
    if (byOffset.size === LIMITS.syntaxProblems) break;
    const offset = code === "BAD_INDENT" ? indentedLine(text, pos[0]) : pos[0];
    if (!byOffset.has(offset)) byOffset.set(offset, { offset, note: syntaxNote(code) });
  }
  return [...byOffset.values()];
}

/** The parser names the end of what went before; the line that is wrongly indented comes after blank lines and comments. */
function indentedLine(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const skipped = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/u.exec(text.slice(start))?.[0].length ?? 0;
  return start + skipped < text.length ? start + skipped : offset;
}

function readTokens(text: string, tokens: CST.Token[]): Issue | null {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document, the open collections, and the scalar that is being read.
    if (parser.stack.length > LIMITS.depth + 2) {
      return { offset: parser.offset, note: YAML_NOTES.tooDeep };
    }
    count += 1;
    if (count > LIMITS.tokens) return { offset: parser.offset, note: YAML_NOTES.tooManyValues };
  }
  for (const token of parser.end()) tokens.push(token);
  return null;
}

function startOf(document: YamlDocument): number {
  return document.contents?.range[0] ?? document.range[0];
}
