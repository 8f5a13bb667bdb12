import { levelOfKey } from "../../facts/badges/level-key.ts";
import type { Facet } from "../../facts/facets.ts";
import type { Outcome } from "../../licenses/verdict/outcome.ts";
import { licenseTexts } from "../i18n/licenses.ts";
import { type Context, termLabel } from "./context.ts";
import { organisationName } from "./names.ts";

/** A facet's value in the words of the page's language. */
export function facetLabel(context: Context, facet: Facet, value: string): string {
  const { lang, data, format } = context;
  const { vocabularies, suites } = data.catalog;
  switch (facet) {
    case "category":
      return termLabel(vocabularies.categories, value, lang);
    case "replaces":
      return vocabularies.products.get(value)?.name ?? value;
    case "status":
      return termLabel(vocabularies.developmentStatuses, value, lang);
    case "license":
      return value;
    case "verdict":
      return licenseTexts[lang].outcomes[value as Outcome] ?? value;
    case "badge":
      return badgeLabel(context, value);
    case "organisation":
      return organisationName(context, value) ?? value;
    case "country":
      return format.country(value);
    case "language":
      return format.language(value);
    case "platform":
      return termLabel(vocabularies.platforms, value, lang);
    case "maintenance":
      return termLabel(vocabularies.maintenanceTypes, value, lang);
    case "scope":
      return termLabel(vocabularies.scopes, value, lang);
    case "suite":
      return suites.get(value)?.value.name ?? value;
    case "topic":
      return termLabel(vocabularies.topics, value, lang);
    case "type":
      return termLabel(vocabularies.softwareTypes, value, lang);
    default:
      return facet satisfies never;
  }
}

/** A level of a badge, such as "Maintained: Silver". */
function badgeLabel({ data, lang }: Context, value: string): string {
  const { rules } = data.facts.badges;
  const found = rules === null ? null : levelOfKey(rules, value);
  if (found === null) return value;
  return `${found.badge.name[lang]}: ${found.level.level.name[lang]}`;
}
