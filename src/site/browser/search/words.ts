import { withoutFunctionWords } from "./function-words.ts";

/** Words of a question that say nothing about what is sought; in this catalogue everything is software. */
const EMPTY_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(`
    statt anstatt anstelle gegen alternative alternativen ersatz ersetzen suche
    software programm programme tool tools anwendung anwendungen lösung lösungen loesung
    freie freier freies quelloffene quelloffen
  `),
  en: setOf(`
    instead alternative alternatives replace replaces replacing replacement
    software program programs programme tool tools
    application applications app apps solution solutions
  `),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/**
 * The words of a query that the index is asked for: without those that say nothing, unless there are no others.
 * A phrase in quotation marks loses only the function words, which the index does not have.
 */
export function soughtWords(query: string, lang: string): string {
  const words = withoutFunctionWords(query, lang);
  if (query.includes('"')) return words;
  const telling = words
    .split(/\s+/u)
    .filter((word) => !EMPTY_WORDS[lang]?.has(word.toLowerCase()))
    .join(" ");
  return telling || words || query;
}
