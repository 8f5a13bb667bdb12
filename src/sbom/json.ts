import { LIMITS } from "./limits.ts";
import { placeAt } from "./place.ts";
import { broken, cutOff, TOO_DEEP } from "./refusals.ts";
import { Refused } from "./refused.ts";
import { isMap } from "./value.ts";

/** The value of a JSON text (RFC 8259), or of each line (JSON Lines) as a list. Refuses everything else. */
export function parseJson(text: string): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    return linesOf(text) ?? refuse(text, error);
  }
}

/** Counts before anything is built, because engines differ in what they survive. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) depth -= 1;
    if (depth > LIMITS.depth) throw new Refused(TOO_DEEP);
  }
}

function endOfString(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
  } while (isEscaped(text, end));
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

/** The maps that stand one per line; null where the lines are something else. */
function linesOf(text: string): readonly unknown[] | null {
  const lines = text.split("\n", LIMITS.envelopes).filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  try {
    const values = lines.map((line): unknown => JSON.parse(line));
    return values.every(isMap) ? values : null;
  } catch {
    return null;
  }
}

function refuse(text: string, error: unknown): never {
  const whole = text.trimEnd();
  const found = /line (\d+),? column (\d+)/u.exec(String(error));
  const place = found ? `${found[1]}:${found[2]}` : null;
  const isCutOff = !/[}\]]$/u.test(whole.slice(-1)) || place === placeAt(whole, whole.length);
  throw new Refused(isCutOff ? cutOff("JSON") : broken("JSON", place));
}
