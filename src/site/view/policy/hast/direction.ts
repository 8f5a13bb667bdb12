import type { ElementContent, Properties } from "hast";
import { element, text } from "./element.ts";

/** Letters of scripts that run from right to left: Hebrew to Arabic, their presentation forms, and later additions. */
const LETTERS =
  "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const RIGHT_TO_LEFT = new RegExp(`[${LETTERS}]`, "u");
const RUN = new RegExp(`([${LETTERS}]+(?:\\s+[${LETTERS}]+)*)`, "u");

/** The direction of something with these words: found out by the browser where some of them run from right to left. */
export function directionOf(words: string): Properties {
  return RIGHT_TO_LEFT.test(words) ? { dir: "auto" } : {};
}

/** Text whose words from right to left are set apart, so that they do not carry figures and brackets beside them along. */
export function isolated(words: string): readonly ElementContent[] {
  if (!RIGHT_TO_LEFT.test(words)) return [text(words)];
  return words
    .split(RUN)
    .filter((part) => part !== "")
    .map((part) => (RIGHT_TO_LEFT.test(part) ? element("bdi", {}, [text(part)]) : text(part)));
}
