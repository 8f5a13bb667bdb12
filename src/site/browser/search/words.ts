/** Words of a question that say nothing about what is sought; in this catalogue everything is software. */
const EMPTY_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(`
    der die das den dem des ein eine einen einem einer und oder in im ins mit von vom zu zum zur bei
    als für fuer statt anstatt anstelle gegen alternative alternativen ersatz ersetzen suche
    software programm programme tool tools anwendung anwendungen lösung lösungen loesung
    freie freier freies quelloffene quelloffen
  `),
  en: setOf(`
    a an the of for to in on at with and or by from instead alternative alternatives
    replace replaces replacing replacement software program programs programme tool tools
    application applications app apps solution solutions
  `),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/**
 * The words of a query that the index is asked for: without those that say nothing, unless there are no others.
 * A phrase in quotation marks stays as it is.
 */
export function soughtWords(query: string, lang: string): string {
  if (query.includes('"')) return query;
  const words = query.split(/\s+/u);
  const telling = words.filter((word) => !EMPTY_WORDS[lang]?.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(" ");
}
