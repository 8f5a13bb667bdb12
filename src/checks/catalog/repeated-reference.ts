import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { referencesOf } from "./references.ts";

/** The same entry twice in one list; once, one of the two statements would be lost. */
export const repeatedReference: CatalogCheck = {
  rule: "reference/repeated",
  level: "warning",
  *check({ catalog }) {
    const seen = new Set<string>();
    for (const { file, pointer, id } of referencesOf(catalog)) {
      // Organisations may have several roles, operators several instances, products one category each.
      if (!/^\/(?:suites|replaces|support|uses)\//u.test(pointer)) continue;
      const key = [file, pointer.replace(/\/[0-9]+/u, ""), id].join("\n");
      if (!seen.has(key)) {
        seen.add(key);
        continue;
      }
      const name = shown(id);
      yield {
        file,
        pointer,
        at: "key",
        message: {
          de: `${name.de} steht schon in dieser Liste.`,
          en: `${name.en} is already in this list.`,
        },
        fix: { de: "Beide Einträge zu einem machen.", en: "Make one entry of the two." },
      };
    }
  },
};
