import type { CatalogCheck } from "../check.ts";
import { valuesOf } from "../entries.ts";

/** Organisations that are, over some steps, parts of themselves. */
export const parentCycle: CatalogCheck = {
  rule: "organisation/parent-cycle",
  level: "error",
  *check({ catalog }) {
    const free = new Set<string>();
    for (const { id, file, value } of valuesOf(catalog.organisations)) {
      const path = new Set<string>();
      for (let at: string | undefined = id; at !== undefined && !free.has(at); ) {
        if (path.has(at)) break;
        path.add(at);
        at = catalog.organisations.get(at)?.value.parent;
      }
      const last = catalog.organisations.get([...path].at(-1) ?? "")?.value.parent;
      const isCycle = last === id && path.size > 1;
      if (isCycle) {
        const names = [...path, id].join(" → ");
        yield {
          file,
          pointer: "/parent",
          at: "key",
          message: {
            de: `„${id}“ gehört über ${value.parent} zu sich selbst: ${names}.`,
            en: `"${id}" belongs by way of ${value.parent} to itself: ${names}.`,
          },
          fix: {
            de: "Bei einer der Organisationen „parent“ berichtigen.",
            en: 'Correct "parent" in one of the organisations.',
          },
        };
      } else if (last === undefined || free.has(last)) {
        for (const each of path) free.add(each);
      }
    }
  },
};
