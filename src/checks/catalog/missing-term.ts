import type { Vocabularies } from "../../catalog/catalog.ts";
import type { Localized } from "../../problem/problem.ts";
import { SCHEMAS } from "../../schema/schemas.ts";
import type { CatalogCheck } from "../check.ts";

const { definitions, properties } = SCHEMAS.publiccode;

/** The closed lists of the standard, and the files that label them. */
const LISTS: readonly (readonly [keyof Vocabularies, string, readonly string[]])[] = [
  ["categories", "categories", definitions.category.enum],
  ["scopes", "scopes", definitions.scope.enum],
  ["softwareTypes", "software-types", properties.softwareType.enum],
  ["developmentStatuses", "development-statuses", properties.developmentStatus.enum],
  ["maintenanceTypes", "maintenance-types", properties.maintenance.properties.type.enum],
];

/** Terms of the standard without a label: pages would show the bare key. */
export const missingTerm: CatalogCheck = {
  rule: "vocabulary/missing-term",
  level: "error",
  *check({ catalog, files }) {
    for (const [list, name, terms] of LISTS) {
      const file = `catalog/vocabulary/${name}.yml`;
      const missing = terms.filter((term) => !catalog.vocabularies[list].has(term));
      if (missing.length === 0 || !files.has(file)) continue;
      yield { file, pointer: "/terms", at: "key", message: messageOf(missing), fix: FIX };
    }
  },
};

const FIX: Localized = {
  de: "Für jeden Wert einen Eintrag mit deutscher und englischer Bezeichnung ergänzen.",
  en: "Add an item with a German and an English label for each value.",
};

function messageOf(missing: readonly string[]): Localized {
  const names = missing.slice(0, 5).join(", ") + (missing.length > 5 ? ", …" : "");
  return {
    de: `${missing.length} Werte des Standards haben keine Bezeichnung: ${names}`,
    en: `${missing.length} values of the standard have no label: ${names}`,
  };
}
