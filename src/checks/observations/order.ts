import { MEASURED_FACTS } from "../../schema/measured-facts.ts";
import type { CatalogCheck } from "../check.ts";
import { MEASURE_AGAIN, measurementsOf } from "./lists.ts";

const RANK = new Map(Object.keys(MEASURED_FACTS).map((fact, index) => [fact, index]));

/** Facts out of their order: the next run would move them, and nobody would see what it changed. */
export const observationOrder: CatalogCheck = {
  rule: "observation/order",
  level: "warning",
  *check({ catalog }) {
    let list = "";
    let highest = -1;
    for (const { file, pointer, value } of measurementsOf(catalog)) {
      const here = `${file} ${pointer.split("/")[1]}`;
      if (here !== list) [list, highest] = [here, -1];
      const rank = RANK.get(value.fact) ?? 0;
      if (rank < highest) {
        yield {
          file,
          pointer: `${pointer}/fact`,
          at: "key",
          message: {
            de: `${value.fact} gehört weiter nach oben: Fakten stehen in fester Reihenfolge.`,
            en: `${value.fact} belongs further up: facts have a fixed order.`,
          },
          fix: MEASURE_AGAIN,
        };
      }
      highest = Math.max(highest, rank);
    }
  },
};
