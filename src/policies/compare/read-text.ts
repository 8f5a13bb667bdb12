import type { Block, Clause, Inline, PolicyText } from "../model.ts";

/** What is needed of a published text to compare it and to show it. */
export type PublishedText = Pick<PolicyText, "version" | "language" | "clauses">;

/** Deeper than the parser lets through; what is nested further is no text of ours. */
const DEEPEST = 1500;

/**
 * Reads a text as the site publishes it (`api/v1/policies/<id>/<version>.<language>.json`) from parsed JSON; null where
 * anything that a comparison or a page relies on is not as the model says. What else is in the file does not matter.
 */
export function readPublishedText(value: unknown): PublishedText | null {
  if (!isRecord(value)) return null;
  const { version, language, clauses } = value;
  if (typeof version !== "string" || typeof language !== "string") return null;
  return isListOf(clauses, isClause) ? { version, language, clauses } : null;
}

type Fields = Readonly<Record<string, unknown>>;
type Is<T> = (value: unknown) => value is T;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, isItem: Is<T>): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isOneOf = (value: unknown, known: readonly string[]) =>
  isText(value) && known.includes(value);

const KINDS = ["document", "section", "paragraph", "item"];
const TERMS = ["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY"];
const ALIGNS = ["left", "center", "right"];

function isClause(value: unknown): value is Clause {
  if (!isRecord(value)) return false;
  const { id, kind, number, parent, heading, blocks, footnotes, obligations, place } = value;
  return (
    [id, number].every(isText) &&
    isOneOf(kind, KINDS) &&
    isTextOrNull(parent) &&
    areInlines(heading, 0) &&
    areBlocks(blocks, 0) &&
    isListOf(footnotes, isFootnote) &&
    isListOf(obligations, isObligation) &&
    isRecord(place) &&
    isNumber(place["line"]) &&
    isNumber(place["column"])
  );
}

function isFootnote(value: unknown): value is Clause["footnotes"][number] {
  return (
    isRecord(value) &&
    isText(value["id"]) &&
    isNumber(value["number"]) &&
    areBlocks(value["blocks"], 0)
  );
}

function isObligation(value: unknown): value is Clause["obligations"][number] {
  return isRecord(value) && isOneOf(value["term"], TERMS) && isText(value["words"]);
}

function areBlocks(value: unknown, depth: number): boolean {
  return isListOf(value, (each): each is Block => isBlock(each, depth));
}

function isBlock(value: unknown, depth: number): boolean {
  if (!isRecord(value) || depth > DEEPEST) return false;
  switch (value["type"]) {
    case "paragraph":
      return areInlines(value["inlines"], 0);
    case "list":
      return (
        (value["start"] === null || isNumber(value["start"])) &&
        isListOf(value["items"], (item): item is Fields => isItem(item, depth + 1))
      );
    case "table":
      return isTable(value);
    case "figure":
      return [value["file"], value["alternative"], value["caption"]].every(isText);
    case "code":
      return isTextOrNull(value["language"]) && isText(value["text"]);
    case "quote":
      return areBlocks(value["blocks"], depth + 1);
    case "clause":
      return isText(value["id"]);
    case "unsupported":
      return isText(value["text"]);
    default:
      return false;
  }
}

function isItem(value: unknown, depth: number): boolean {
  if (!isRecord(value)) return false;
  if (value["type"] === "clause") return isText(value["id"]);
  return value["type"] === "item" && areBlocks(value["blocks"], depth);
}

function isTable({ caption, columns, rows }: Fields): boolean {
  const isCell = (cell: unknown): cell is readonly Inline[] => areInlines(cell, 0);
  return (
    areInlines(caption, 0) &&
    isListOf(columns, isColumn) &&
    isListOf(rows, (row): row is readonly unknown[] => isListOf(row, isCell))
  );
}

function isColumn(value: unknown): value is Fields {
  if (!isRecord(value)) return false;
  const { heading, align } = value;
  return areInlines(heading, 0) && (align === null || isOneOf(align, ALIGNS));
}

function areInlines(value: unknown, depth: number): value is readonly Inline[] {
  return isListOf(value, (each): each is Inline => isInline(each, depth));
}

function isInline(value: unknown, depth: number): boolean {
  if (!isRecord(value) || depth > DEEPEST) return false;
  switch (value["type"]) {
    case "text":
    case "code":
    case "unsupported":
      return isText(value["text"]);
    case "obligation":
      return isText(value["text"]) && isOneOf(value["term"], TERMS);
    case "emphasis":
    case "strong":
      return areInlines(value["inlines"], depth + 1);
    case "break":
      return true;
    case "link":
      return isText(value["address"]) && areInlines(value["inlines"], depth + 1);
    case "clause-link":
      return (
        isTextOrNull(value["policy"]) &&
        isTextOrNull(value["version"]) &&
        isText(value["clause"]) &&
        areInlines(value["inlines"], depth + 1)
      );
    case "footnote":
      return isText(value["id"]);
    default:
      return false;
  }
}
