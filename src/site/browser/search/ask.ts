import { doubtfulWords, type Matched } from "./known-words.ts";

/** One found entry, as the index keeps it for the list. */
export interface Found extends Matched {
  readonly url: string;
}

/** How many entries have a value, under everything that is chosen in the other facets. */
export type Counts = Readonly<Record<string, number>>;

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

/** What the index answers: the entries in the order of their relevance, and how many there are for each value. */
export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: Readonly<Record<string, Counts>>;
}

export type Filters = Readonly<
  Record<string, { any: readonly string[] } | { not: readonly string[] }>
>;

/** The part of Pagefind's browser interface that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: Filters }): Promise<PagefindAnswer>;
}

const NOTHING: PagefindAnswer = { results: [], filters: {} };

/**
 * Asks the index, and answers nothing where one of the words is not in it. `words` is null for all entries;
 * a phrase in quotation marks is found as it stands or not at all.
 */
export async function ask(
  pagefind: Pagefind,
  words: string | null,
  filters: Filters,
): Promise<PagefindAnswer> {
  const reply = await pagefind.search(words, { filters });
  const best = reply.results[0];
  if (words === null || words.includes('"') || best === undefined) return reply;
  const doubtful = doubtfulWords(words, await best.data());
  const known = await Promise.all(doubtful.map((word) => isKnown(pagefind, word)));
  return known.every(Boolean) ? reply : NOTHING;
}

/** Whether the index holds the word's stem: in quotation marks Pagefind cuts nothing off. */
async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const { results } = await pagefind.search(`"${word}"`, { filters: {} });
  return results.length > 0;
}
