import { idsOfCommonName, OR_LATER_CHOICE, REPLACEMENTS } from "./common-names.ts";
import { parseLicenseExpression } from "./expression.ts";
import { judgeLikeReference } from "./reference-grammar.ts";
import { findSpdxId } from "./spdx-ids.ts";

/** Words and the separators between them that people put between licenses. */
const SEPARATOR = /(\s+(?:and|or|with)\s+|[()]|\s*[,;/|&]\s*)/iu;
/** "MIT License (MIT)": a name, and in brackets the same once more. */
const WITH_SHORT_NAME = /^([^()]+[^()\s])\s*\(([^()]+)\)$/u;
const SUFFIX = /-(?:only|or-later)$/u;

/**
 * Expressions that somebody who wrote this text may have meant, best first; every one is valid SPDX without
 * deprecated ids, and an already perfect expression answers itself. Several answers are a choice that only
 * the author can make ("GPLv3": only, or later?). An empty list: nothing is known.
 */
export function correctedExpressions(text: string): readonly string[] {
  const whole = correctedName(text);
  const candidates = whole.length > 0 ? whole : correctedParts(text);
  return candidates.filter(isPerfect);
}

function correctedParts(text: string): readonly string[] {
  const parts = namesAndOperators(text);
  let results: readonly string[] = [""];
  for (const [index, part] of parts.entries()) {
    const choices = index % 2 || part.trim() === "" ? [part] : correctedName(part);
    results = results.flatMap((before) => choices.map((choice) => before + choice)).slice(0, 4);
  }
  return results.map((each) => each.trim());
}

function operator(separator: string): string {
  const word = separator.trim().toUpperCase();
  if (word === "(" || word === ")") return word;
  if (word === "AND" || word === "OR" || word === "WITH") return ` ${word} `;
  return word === "/" || word === "|" ? " OR " : " AND ";
}

/** A text as names (at even places, possibly empty) and the operators between them, as people write both. */
export function namesAndOperators(text: string): readonly string[] {
  return text.split(SEPARATOR).map((part, index) => (index % 2 ? operator(part) : part));
}

/** The ids that one name may mean, best first. */
export function correctedName(name: string): readonly string[] {
  const trimmed = name.trim();
  const [, long, short] = WITH_SHORT_NAME.exec(trimmed) ?? [];
  if (long !== undefined && short !== undefined) {
    const either = new Set(correctedName(short));
    return correctedName(long).filter((id) => either.has(id));
  }
  const bare = trimmed.replace(/\+$/u, "");
  const known = findSpdxId(bare);
  if (known && !known.deprecated) return [trimmed.endsWith("+") ? `${known.id}+` : known.id];
  if (known) return replacementOf(known.id, trimmed.endsWith("+"));
  const base = findSpdxId(trimmed.replace(SUFFIX, ""));
  if (base && !base.deprecated) return [base.id];
  return idsOfCommonName(normalise(trimmed));
}

function replacementOf(id: string, orLater: boolean): readonly string[] {
  const replacement = REPLACEMENTS.get(id);
  if (replacement) return [replacement];
  if (!OR_LATER_CHOICE.has(id)) return [];
  return [orLater ? `${id}-or-later` : `${id}-only`];
}

/** Lower case without "license", "version", "the", punctuation: what different spellings share. */
function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]*\bor[\s-]+(?:any[\s-]+)?(?:later|newer)(?:[\s-]+versions?)?[\s.]*$/u, "+")
    .replace(/\b(?:the|licen[sc]es?|lizenz|version|gnu|public)\b/gu, " ")
    .replace(/\baffero general\b/u, "agpl")
    .replace(/\blesser general\b/u, "lgpl")
    .replace(/\bgeneral\b/u, "gpl")
    .replace(/v\.?(?=\s*\d)/gu, " ")
    .replace(/([a-z])(?=\d)/gu, "$1 ")
    .replace(/[^a-z0-9.+]+/gu, " ")
    .replace(/ \+/gu, "+")
    .trim();
}

function isPerfect(expression: string): boolean {
  return (
    judgeLikeReference(expression).type === "accepted" &&
    parseLicenseExpression(expression) !== null
  );
}
