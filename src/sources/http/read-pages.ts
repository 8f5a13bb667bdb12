import type { Reply } from "../source.ts";
import type { Http } from "./http.ts";
import { judgeJson, nextPageOf, type ReadValue } from "./read-json.ts";

export interface PageLimits<T> {
  readonly pages: number;
  /** Whether nothing that is wanted comes after this item. */
  readonly isLast?: (item: T) => boolean;
}

/**
 * The items of a list that comes in pages, at most so many pages. An item that is not understood makes the list
 * not understood: a count without it would be wrong. So does a page that fails.
 */
export async function readPages<T>(
  http: Http,
  address: string,
  read: ReadValue<T>,
  { pages, isLast = () => false }: PageLimits<T>,
): Promise<Reply<readonly T[]>> {
  const items: T[] = [];
  let at: string | null = address;
  for (let page = 0; page < pages && at !== null; page += 1) {
    const answer = await http.get(at, { accept: "application/json" });
    const reply = judgeJson(answer, (value) => readList(value, read));
    if (reply.state !== "value") return reply;
    items.push(...reply.value);
    const last = reply.value.at(-1);
    const isEnd = last !== undefined && isLast(last);
    // An empty page need not be the last one: GitLab leaves out what a stranger may not see after it made the pages.
    at = answer.state === "unavailable" || isEnd ? null : nextPageOf(answer);
  }
  return { state: "value", value: items };
}

/** Each item of a JSON list; null where it is no list or an item is not understood. */
export function readList<T>(value: unknown, read: ReadValue<T>): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const items: T[] = [];
  for (const one of value) {
    const item = read(one);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}
