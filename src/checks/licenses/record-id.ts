import { findSpdxId } from "../../licenses/spdx-ids.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { valuesOf } from "../entries.ts";

/** A record whose name is no id of the SPDX License List in its own spelling, and so decides about nothing. */
export const recordId: CatalogCheck = {
  rule: "license-record/unknown-id",
  level: "error",
  *check({ catalog: { licensing } }) {
    const records = [
      ...valuesOf(licensing.licenses).map((entry) => ({ ...entry, kind: "license" })),
      ...valuesOf(licensing.exceptions).map((entry) => ({ ...entry, kind: "exception" })),
    ];
    for (const { id, file, kind } of records) {
      const known = listedId(id, kind);
      if (known === id) continue;
      const name = shown(id);
      yield {
        file,
        pointer: "",
        at: "value",
        message: {
          de: `${name.de} ist keine Kennung der SPDX-Liste; der Datensatz gilt für keine Lizenz.`,
          en: `${name.en} is no id of the SPDX list; the record counts for no license.`,
        },
        fix: fixFor(known),
      };
    }
  },
};

/** The id in the list's spelling; `GPL-2.0+` is a deprecated id that expressions read as id and plus. */
function listedId(id: string, kind: string): string | null {
  const known = findSpdxId(id);
  if (known?.kind === kind) return known.id;
  const base = id.endsWith("+") ? findSpdxId(id.slice(0, -1)) : null;
  return kind === "license" && base?.deprecated ? `${base.id}+` : null;
}

function fixFor(known: string | null) {
  if (known !== null) {
    return { de: `Die Datei in ${known}.yml umbenennen.`, en: `Rename the file to ${known}.yml.` };
  }
  return {
    de: "Eine Lizenz ohne SPDX-Kennung gehört als Antrag nach licenses/requests/.",
    en: "A licence without an SPDX id belongs into licenses/requests/ as a request.",
  };
}
