import { MEASURED_FACTS } from "../../schema/measured-facts.ts";
import type { CatalogCheck } from "../check.ts";
import { MEASURE_AGAIN, observationsOf } from "./lists.ts";

/** Units that are not those of their fact: seven what? */
export const observedUnit: CatalogCheck = {
  rule: "observation/unit",
  level: "error",
  *check({ catalog }) {
    for (const { file, pointer, value } of observationsOf(catalog)) {
      const { unit } = MEASURED_FACTS[value.fact];
      if (value.unit === undefined || value.unit === unit) continue;
      yield {
        file,
        pointer: `${pointer}/unit`,
        at: "key",
        message: {
          de: `${value.fact} wird ${unit ? `in „${unit}“ gezählt` : "ohne Einheit angegeben"}, nicht in „${value.unit}“.`,
          en: `${value.fact} is given ${unit ? `in "${unit}"` : "without a unit"}, not in "${value.unit}".`,
        },
        fix: MEASURE_AGAIN,
      };
    }
  },
};
