import { isDate } from "./date.ts";

const TIMESTAMP = /^([0-9-]{10})T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(?:\.[0-9]+)?Z$/u;

/** Whether a text is a time by RFC 3339 in UTC (`Z`). */
export function isTimestamp(text: string): boolean {
  return isDate(TIMESTAMP.exec(text)?.[1] ?? "");
}
