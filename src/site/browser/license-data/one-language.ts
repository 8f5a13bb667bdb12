import type { Lang } from "../../site-data.ts";

/** JSON in which every text in two languages keeps only the one of the page. */
export function printOneLanguage(value: unknown, lang: Lang): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isText(each, ["de", "en"]) ? { [lang]: each[lang] } : each,
  );
}

/**
 * Reads such JSON. What asks for the other language gets the text of the page's: the code that runs here knows
 * texts in two languages only. Throws where it is no JSON.
 */
export function parseOneLanguage(json: string, lang: Lang): unknown {
  return JSON.parse(json, (_key, each: unknown) =>
    isText(each, [lang]) ? { de: each[lang], en: each[lang] } : each,
  );
}

function isText<K extends Lang>(
  value: unknown,
  langs: readonly K[],
): value is Readonly<Record<K, string>> {
  if (typeof value !== "object" || value === null) return false;
  const texts = Object.entries(value);
  return (
    texts.length === langs.length &&
    texts.every(([key, text]) => langs.some((lang) => lang === key) && typeof text === "string")
  );
}
