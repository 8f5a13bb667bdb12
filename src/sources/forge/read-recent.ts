import type { Http } from "../http/http.ts";
import type { ReadValue } from "../http/read-json.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import { isWithin, utcDay, type Window } from "../window.ts";
import type { Coverage } from "./forge.ts";

export interface RecentQuestion<T> {
  /** The address of the first page of a list that has the newest first. */
  readonly address: string;
  readonly read: ReadValue<T>;
  /** What the list is sorted by: a moment in RFC 3339. */
  readonly sortedBy: (item: T) => string;
  readonly window: Window;
  readonly pages: number;
}

export interface Recent<T> extends Coverage {
  readonly items: readonly T[];
}

/**
 * The items of a list that lie in a window by what the list is sorted by, from at most so many pages. Where more
 * would follow, `from` is the day after that of the last item: from then on nothing is missing.
 */
export async function readRecent<T>(
  http: Http,
  { address, read, sortedBy, window, pages }: RecentQuestion<T>,
): Promise<Reply<Recent<T>>> {
  const ends: string[] = [];
  const isLast = (item: T) => {
    const day = utcDay(sortedBy(item));
    ends.push(day);
    return day < window.from;
  };
  const reply = await readPages(http, address, read, { pages, isLast });
  if (reply.state !== "value") return reply;
  const items = reply.value.filter((item) => isWithin(sortedBy(item), window));
  const end = ends.at(pages - 1);
  const isCut = end !== undefined && end >= window.from;
  return { state: "value", value: isCut ? { items, from: dayAfter(end) } : { items } };
}

/** Where several lists are put together: the day from which on all of them are whole; undefined: all of them always. */
export function latestOf(...days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** The next day (YYYY-MM-DD), which is the first whole one where a list ends on a day. */
export function dayAfter(day: string): string {
  return utcDay(new Date(Date.parse(day) + 86_400_000).toISOString());
}
