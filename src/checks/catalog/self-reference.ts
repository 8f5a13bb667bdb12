import type { CatalogCheck } from "../check.ts";
import { referencesOf } from "./references.ts";

/** An entry that names itself as its own alternative or parent. */
export const selfReference: CatalogCheck = {
  rule: "reference/self",
  level: "error",
  *check({ catalog }) {
    for (const { file, from, pointer, target, id } of referencesOf(catalog)) {
      if (id !== from || !file.startsWith(`catalog/${target}/`)) continue;
      yield {
        file,
        pointer,
        at: /\/[0-9]+$/u.test(pointer) ? "value" : "key",
        message: {
          de: `„${id}“ nennt sich hier selbst.`,
          en: `"${id}" names itself here.`,
        },
        fix: { de: "Den Verweis weglassen.", en: "Leave the reference out." },
      };
    }
  },
};
