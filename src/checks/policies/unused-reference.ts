import { referencesIn } from "../../policies/references.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Laws and standards that policy.yml lists and that no version refers to. */
export const unusedReference: CatalogCheck = {
  rule: "policy/unused-reference",
  level: "hint",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      const used = originalsOf(policy).flatMap((text) => referencesIn(policy.facts, text));
      const ids = new Set(
        used.filter(({ clauses }) => clauses.length > 0).map(({ reference }) => reference.id),
      );
      for (const [index, { id }] of (policy.facts.references ?? []).entries()) {
        if (ids.has(id)) continue;
        const name = shown(id);
        yield remarkOn(
          policy.file,
          `/references/${index}/id`,
          [`Keine Version verweist auf ${name.de}.`, `No version refers to ${name.en}.`],
          [
            "Im Text einen Link auf dieselbe Adresse setzen, oder den Eintrag weglassen.",
            "Link to the same address in the text, or leave the entry out.",
          ],
        );
      }
    }
  },
};
