import type { CatalogCheck } from "../check.ts";
import { MEASURE_AGAIN, measurementsOf } from "./lists.ts";

/** Windows that end before they begin, or after the measurement. */
export const observedWindow: CatalogCheck = {
  rule: "observation/window",
  level: "error",
  *check({ catalog }) {
    for (const { file, pointer, value } of measurementsOf(catalog)) {
      const { window, measured } = value;
      if (window === undefined) continue;
      const place = {
        file,
        pointer: `${pointer}/window/to`,
        at: "key",
        fix: MEASURE_AGAIN,
      } as const;
      if (window.to < window.from) {
        yield {
          ...place,
          message: {
            de: `Der Zeitraum endet (${window.to}), bevor er beginnt (${window.from}).`,
            en: `The window ends (${window.to}) before it begins (${window.from}).`,
          },
        };
      } else if (window.to > measured.slice(0, 10)) {
        yield {
          ...place,
          message: {
            de: `Der Zeitraum endet (${window.to}) nach der Messung (${measured.slice(0, 10)}).`,
            en: `The window ends (${window.to}) after the measurement (${measured.slice(0, 10)}).`,
          },
        };
      }
    }
  },
};
