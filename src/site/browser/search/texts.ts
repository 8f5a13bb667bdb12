/** The words of the search in the page's language; `{…}` stands for a value. */
export interface SearchTexts {
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly page: string;
  readonly failed: string;
  readonly remove: string;
  readonly showAll: string;
  readonly narrow: string;
  readonly filters: string;
  readonly filtersChosen: string;
  readonly show: string;
}

/** The facets with their names, in the order in which they stand. */
export interface SearchSettings {
  readonly texts: SearchTexts;
  readonly facets: readonly { readonly id: string; readonly label: string }[];
  readonly locale: string;
}

/** Puts values into a text; a place without a value stays empty. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (_place, name: string) => values[name] ?? "");
}
