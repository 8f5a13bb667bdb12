import type { Catalog, RawFile } from "../../catalog/catalog.ts";
import type { Localized } from "../../problem/problem.ts";
import { nearestName } from "../../schema/near.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { referencesOf, type Target } from "./references.ts";

/** Ids that name nothing in the catalogue. */
export const unknownReference: CatalogCheck = {
  rule: "reference/unknown",
  level: "error",
  *check({ catalog, files }) {
    for (const { file, pointer, target, id } of referencesOf(catalog)) {
      const known = targetsOf(catalog, target);
      // An entry that is there and broken has its own problems, and is no second one here.
      if (known.has(id) || files.has(pathOf(target, id))) continue;
      const name = shown(id);
      yield {
        file,
        pointer,
        at: /\/[0-9]+$/u.test(pointer) ? "value" : "key",
        message: {
          de: `${NAMES[target].de} ${name.de} gibt es in diesem Katalog nicht.`,
          en: `There is no ${NAMES[target].en} ${name.en} in this catalogue.`,
        },
        fix: fixOf(target, id, nearestName(id, [...known.keys()])),
      };
    }
  },
};

const NAMES: Readonly<Record<Target, Localized>> = {
  software: { de: "Die Software", en: "software" },
  organisations: { de: "Die Organisation", en: "organisation" },
  suites: { de: "Die Suite", en: "suite" },
  policies: { de: "Das Regelwerk", en: "policy" },
  topics: { de: "Das Thema", en: "topic" },
  products: { de: "Das Produkt", en: "product" },
  categories: { de: "Die Kategorie", en: "category" },
};

function targetsOf(catalog: Catalog, target: Target): ReadonlyMap<string, unknown> {
  if (target === "topics" || target === "products" || target === "categories") {
    return catalog.vocabularies[target];
  }
  return catalog[target];
}

/** The file in which a target stands, whether it can be read or not. */
function pathOf(target: Target, id: string): RawFile["path"] {
  if (target === "software") return `catalog/software/${id}/publiccode.yml`;
  if (target === "policies") return `catalog/policies/${id}/policy.yml`;
  return `catalog/${target}/${id}.yml`;
}

function fixOf(target: Target, id: string, near: string | null): Localized {
  if (near !== null) return { de: `„${near}“ schreiben?`, en: `Write "${near}"?` };
  if (target === "categories") {
    return { de: "Eine Kategorie des Standards wählen.", en: "Choose a category of the standard." };
  }
  if (target === "topics" || target === "products") {
    const list = `catalog/vocabulary/${target}.yml`;
    return { de: `„${id}“ in ${list} ergänzen.`, en: `Add "${id}" to ${list}.` };
  }
  const path = pathOf(target, id);
  return {
    de: `${path} anlegen oder den Verweis weglassen.`,
    en: `Create ${path}, or leave the reference out.`,
  };
}
