import type { Lang } from "../../site-data.ts";
import { parseOneLanguage } from "./one-language.ts";

export type Fetch = (address: string) => Promise<Response>;

/** Where the files of a language lie: `base` is the absolute address of the site's root. */
export interface Source {
  readonly lang: Lang;
  readonly base: string;
  readonly fetch: Fetch;
}

/** What is in a file that the site itself wrote, from records that their schemas had accepted; throws without it. */
export async function loadFile(file: string, { lang, base, fetch }: Source): Promise<unknown> {
  const reply = await fetch(new URL(file, base).href);
  if (!reply.ok) throw new Error(`${file}: ${reply.status}`);
  return parseOneLanguage(await reply.text(), lang);
}
