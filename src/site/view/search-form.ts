import { listTexts } from "../i18n/lists.ts";
import type { Context } from "./context.ts";

/** The search field: a form that leads to the software list, with the query in its address. */
export interface SearchForm {
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
}

/** The search form of a page. */
export function searchForm({ lang, to }: Context): SearchForm {
  const t = listTexts[lang];
  return {
    action: to("software/"),
    label: t.searchLabel,
    hint: t.searchPlaceholder,
    button: t.searchButton,
  };
}
