import type { Software } from "../../catalog/catalog.ts";
import type { Text } from "../../schema/generated/publiccode.ts";
import type { Lang } from "../site-data.ts";

/** The description that readers of one language get. */
export interface Description {
  readonly text: Text;
  /** The tag of its language where that is not the page's; null where it is. */
  readonly foreign: string | null;
}

/** The description in the page's language, else in English, else the first; null where there is none at all. */
export function describe(software: Pick<Software, "publiccode">, lang: Lang): Description | null {
  const texts = Object.entries(software.publiccode.description);
  const found =
    texts.find(([tag]) => tag === lang) ??
    texts.find(([tag]) => isLanguage(tag, lang)) ??
    texts.find(([tag]) => isLanguage(tag, "en")) ??
    texts[0];
  if (found === undefined) return null;
  const [tag, text] = found;
  return { text, foreign: isLanguage(tag, lang) ? null : tag };
}

function isLanguage(tag: string, lang: string): boolean {
  return tag.toLowerCase().split("-")[0] === lang;
}
