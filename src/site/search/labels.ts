import { FACETS } from "../../facts/facets.ts";
import type { Lang, SiteData } from "../site-data.ts";
import { contextOf } from "../view/context.ts";
import { facetLabel } from "../view/facet-label.ts";

/** The names of all facet values in one language: facet to value to label. */
export type FacetLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The labels that the search shows for the values of its filters. */
export function facetLabels(data: SiteData, lang: Lang): FacetLabels {
  const context = contextOf(data, lang, "software/");
  return Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...data.facts.facets[facet].values()].map(({ value }) => value);
      return [
        facet,
        Object.fromEntries(values.map((value) => [value, facetLabel(context, facet, value)])),
      ];
    }),
  );
}
