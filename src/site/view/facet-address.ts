import type { Facet } from "../../facts/facets.ts";
import { slug } from "../../facts/slug.ts";

/** The facets that have static list pages below /software/; the others have pages of their own kind. */
export const FACETS_WITH_LISTS = [
  "status",
  "license",
  "verdict",
  "badge",
  "country",
  "language",
  "platform",
  "maintenance",
  "scope",
  "topic",
  "type",
] as const satisfies readonly Facet[];

/** The address of the page that lists the entries with one value, below the language. */
export function facetAddress(facet: Facet, value: string): string {
  switch (facet) {
    case "category":
      return `categories/${slug(value)}/`;
    case "replaces":
      return `instead-of/${value}/`;
    case "organisation":
      return `organisations/${value}/`;
    case "suite":
      return `suites/${value}/`;
    default:
      return `software/${facet}/${slug(value)}/`;
  }
}
