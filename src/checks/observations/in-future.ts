import type { CatalogCheck } from "../check.ts";
import { MEASURE_AGAIN, measurementsOf } from "./lists.ts";

/** Measured after the day that counts as today: a clock was wrong, and nothing is derived from it yet. */
export const measuredInFuture: CatalogCheck = {
  rule: "observation/in-future",
  level: "warning",
  *check({ catalog, asOf }) {
    for (const { file, pointer, value } of measurementsOf(catalog)) {
      const day = value.measured.slice(0, 10);
      if (day <= asOf) continue;
      yield {
        file,
        pointer: `${pointer}/measured`,
        at: "key",
        message: {
          de: `Gemessen am ${day}, also nach dem ${asOf}; bis dahin zählt es nicht.`,
          en: `Measured on ${day}, which is after ${asOf}; until then it does not count.`,
        },
        fix: MEASURE_AGAIN,
      };
    }
  },
};
