import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { textsAt, valuesAt } from "../reading.ts";

const LISTS = [
  ...["/platforms", "/categories", "/usedBy", "/isBasedOn", "/localisation/availableLanguages"],
  ...["/intendedAudience/countries", "/intendedAudience/unsupportedCountries"],
  "/intendedAudience/scope",
];

/** The same item twice in one list. */
export const duplicateItem: PublicCodeCheck = {
  rule: "list/duplicate-item",
  level: "hint",
  *check({ value }) {
    const features = valuesAt(value, "/description").map(({ pointer }) => `${pointer}/features`);
    for (const list of [...LISTS, ...features]) {
      const seen = new Set<string>();
      for (const item of textsAt(value, list)) {
        const folded = item.value.trim().toLowerCase();
        if (!seen.has(folded)) {
          seen.add(folded);
          continue;
        }
        const name = shown(item.value);
        yield {
          pointer: item.pointer,
          at: "value",
          message: {
            de: `${name.de} steht schon in dieser Liste.`,
            en: `${name.en} is already in this list.`,
          },
          fix: { de: "Die Wiederholung weglassen.", en: "Leave the repetition out." },
        };
      }
    }
  },
};
