import { rawText } from "../../../sbom/value.ts";

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,12})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/** Before that there was no report; programs write such dates for "nobody knows". */
const EARLIEST = Date.UTC(2000, 0, 1);

/**
 * A time of any report (RFC 3339 with any offset and fraction, or a date) as RFC 3339 in UTC to the second;
 * without an offset it is taken for UTC. null of anything else, and of the zero times of Go and Unix.
 */
export function momentOf(value: unknown): string | null {
  const [, day, time = "00:00:00", offset = "Z"] = MOMENT.exec(rawText(value)?.trim() ?? "") ?? [];
  if (day === undefined) return null;
  const milliseconds = Date.parse(`${day}T${time}${offset.toUpperCase()}`);
  if (Number.isNaN(milliseconds) || milliseconds < EARLIEST) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/u, "Z");
}
