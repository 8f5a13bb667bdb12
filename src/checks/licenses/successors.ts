import type { Catalog, Entry } from "../../catalog/catalog.ts";
import { parseLicenseExpression } from "../../licenses/expression.ts";
import type { Localized } from "../../problem/problem.ts";
import type { License } from "../../schema/generated/license.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { located, valuesOf } from "../entries.ts";

/** Later versions and replacements that no record describes. */
export const successors: CatalogCheck = {
  rule: "license-record/unknown-successor",
  level: "error",
  *check({ catalog, files }) {
    const isThere = (id: string) => files.has(`licenses/${id}.yml`);
    for (const entry of valuesOf(catalog.licensing.licenses)) {
      const later = located(entry.value.versions?.later?.ids, "/versions/later/ids");
      for (const { pointer, value: id } of later) {
        if (isThere(id) && id !== entry.id) continue;
        yield remark(entry.file, pointer, "value", {
          de: `Von der späteren Version ${shown(id).de} gibt es keinen eigenen Datensatz.`,
          en: `The later version ${shown(id).en} has no record of its own.`,
        });
      }
      yield* fromReplacement(catalog, entry);
    }
  },
};

function* fromReplacement(catalog: Catalog, entry: Entry<License>): Generator<PlacedRemark> {
  const { replacedBy, deprecated } = entry.value;
  if (replacedBy === undefined) return;
  const place = [entry.file, "/replacedBy", "key"] as const;
  const tree = parseLicenseExpression(replacedBy);
  const name = shown(replacedBy);
  if (tree?.type !== "license") {
    yield remark(...place, {
      de: `${name.de} ist keine einzelne Lizenz, mit oder ohne Ausnahme.`,
      en: `${name.en} is no single licence, with or without an exception.`,
    });
    return;
  }
  const target = catalog.licensing.licenses.get(tree.id);
  if (!target || target.value.deprecated) {
    yield remark(...place, {
      de: `${name.de} hat keinen Datensatz oder ist selbst veraltet.`,
      en: `${name.en} has no record, or is deprecated itself.`,
    });
  }
  if (!deprecated) {
    yield remark(...place, {
      de: "Nur eine veraltete Kennung wird durch eine andere ersetzt.",
      en: "Only a deprecated id is replaced by another one.",
    });
  }
}

function remark(
  file: string,
  pointer: string,
  at: "key" | "value",
  message: Localized,
): PlacedRemark {
  return { file, pointer, at, message, fix: FIX };
}

const FIX: Localized = {
  de: "Die Kennung aus https://spdx.org/licenses abschreiben und den Datensatz dazu anlegen.",
  en: "Copy the identifier from https://spdx.org/licenses and create its record.",
};
