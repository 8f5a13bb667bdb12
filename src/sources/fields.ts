import { oneLine } from "../sbom/plain-text.ts";

/** One line of 300 UTF-16 code units at most, as observations may hold; null of anything that has no visible text. */
export function readLine(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const line = oneLine(value.slice(0, 1200)).slice(0, 300).trim();
  return line === "" ? null : line;
}

/** A moment in RFC 3339 as UTC with whole seconds; null of anything else, and before 1970. */
export function readMoment(value: unknown): string | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) || time < 0 ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** A whole number from 0; null of anything else. */
export function readCount(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function readFlag(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}

/** An address with https or http and without a password; null of anything else. */
export function readAddress(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 2000 || !URL.canParse(value)) return null;
  const { protocol, username, password, href } = new URL(value);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && username === "" && password === "" ? href.replace(/\/$/u, "") : null;
}
