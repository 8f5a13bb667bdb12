import { LIMITS } from "./limits.ts";

/** What most texts are: visible ASCII in words with one space between. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;
/** Control characters, and those that turn the reading direction. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text in one line without surrounding spaces, unpaired surrogates, control or direction characters. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.toWellFormed().replace(/\s+/gu, " ").trim().replace(UNSAFE, "\uFFFD");
}

/** The same for texts of several lines; cut at the limit for license texts. */
export function severalLines(text: string): string {
  return cut(text, LIMITS.licenseText)
    .toWellFormed()
    .replace(/\r\n?/gu, "\n")
    .replace(UNSAFE, (character) => (/[\n\t]/u.test(character) ? character : "\uFFFD"))
    .trim();
}

/** The beginning of a text that is longer than a limit, with a sign that something is missing. */
export function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1).toWellFormed()}…` : text;
}
