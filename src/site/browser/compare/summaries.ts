import type { Lang } from "../../site-data.ts";

/** A summary in plain words; null where nobody has written one. */
export type LoadSummary = (id: string) => Promise<string | null>;

/** Loads summaries from the records of the API, each once; `base` is the absolute address of the site's root. */
export function summaryLoader(
  base: string,
  lang: Lang,
  fetch: (address: string) => Promise<Response>,
): LoadSummary {
  const known = new Map<string, Promise<string | null>>();
  const load = async (id: string): Promise<string | null> => {
    const path = `api/v1/licenses/${encodeURIComponent(id)}.json`;
    const reply = await fetch(new URL(path, base).href);
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
    return summaryIn(await reply.json(), lang);
  };
  return (id) => {
    const found = known.get(id) ?? load(id);
    known.set(id, found);
    // A failure is not kept, so that the next call tries again.
    found.catch(() => known.delete(id));
    return found;
  };
}

interface ApiRecord {
  readonly record?: { readonly summary?: Readonly<Record<Lang, string>> };
}

function summaryIn({ record }: ApiRecord, lang: Lang): string | null {
  return record?.summary?.[lang] ?? null;
}
