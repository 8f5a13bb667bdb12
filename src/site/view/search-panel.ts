import { FACETS, type Facet } from "../../facts/facets.ts";
import { SORTS } from "../browser/search/state.ts";
import type { SearchSettings } from "../browser/search/texts.ts";
import { listTexts } from "../i18n/lists.ts";
import { searchTexts } from "../i18n/search.ts";
import type { Lang } from "../site-data.ts";
import type { Context, Link } from "./context.ts";
import { scriptSafe } from "./script-safe.ts";
import { waysToBrowse } from "./ways.ts";

/** What the search of the software list needs in the page. */
export interface SearchPanel {
  readonly t: (typeof searchTexts)[Lang];
  /** The way to the root of the site, for the index. */
  readonly root: string;
  readonly facets: readonly { readonly id: Facet; readonly label: string }[];
  readonly sorts: readonly { readonly id: string; readonly label: string }[];
  /** Settings for the browser as JSON that is safe inside a script element. */
  readonly settings: string;
  readonly ways: readonly Link[];
  readonly contribute: string;
}

/** The search panel of a page. */
export function searchPanel(context: Context): SearchPanel {
  const { lang } = context;
  const t = searchTexts[lang];
  const facets = FACETS.map((id) => ({ id, label: listTexts[lang].facets[id] }));
  const settings: SearchSettings = { texts: t, facets, locale: lang };
  return {
    t,
    root: context.root,
    facets,
    sorts: SORTS.map((id) => ({ id, label: t.sorts[id] })),
    settings: scriptSafe(settings),
    ways: waysToBrowse(context),
    contribute: context.to("contribute/"),
  };
}
