import { gunzipSync } from "node:zlib";
import type { SiteData } from "../site-data.ts";

/**
 * The orders that need no words: the index's ids of all entries by name, and for each the day of its newest
 * release as YYYYMMDD (0 where nobody knows). Loaded only when somebody sorts or searches without words, because
 * two sort keys in Pagefind would make every first search a fifth heavier.
 */
export interface SearchOrder {
  readonly byName: readonly string[];
  readonly release: readonly number[];
}

/** A file of Pagefind's output. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind signs its files before the JSON. */
const SIGNATURE = "pagefind_dcd";

/** The order of the entries of one language, from Pagefind's fragments, whose names are the ids. */
export function searchOrder(
  files: readonly IndexFile[],
  lang: string,
  data: SiteData,
): SearchOrder {
  const ids = new Map(
    files.flatMap((file) => {
      const id = /^fragment\/(.+)\.pf_fragment$/u.exec(file.path)?.[1];
      return id?.startsWith(`${lang}_`) ? [[softwareOf(file.content), id] as const] : [];
    }),
  );
  const known = data.facts.order.filter(({ id }) => ids.has(id));
  return {
    byName: known.map(({ id }) => ids.get(id) ?? ""),
    release: known.map(({ publiccode }) =>
      Number((publiccode.releaseDate ?? "0").replaceAll("-", "")),
    ),
  };
}

/** The id of the entry that a fragment is about: the last folder of its address. */
function softwareOf(content: Uint8Array): string {
  const text = gunzipSync(content).toString("utf8");
  const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
  return url.split("/").at(-2) ?? "";
}
