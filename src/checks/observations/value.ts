import type { Localized } from "../../problem/problem.ts";
import { type FactType, isFactValue, MEASURED_FACTS } from "../../schema/measured-facts.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";
import { MEASURE_AGAIN, observationsOf } from "./lists.ts";

/** Values that their fact cannot have; nothing is derived from them. */
export const observedValue: CatalogCheck = {
  rule: "observation/value",
  level: "error",
  *check({ catalog }) {
    for (const { file, pointer, value } of observationsOf(catalog)) {
      if (isFactValue(value.fact, value.value)) continue;
      const written = shown(value.value);
      const kind = KINDS[MEASURED_FACTS[value.fact].type];
      yield {
        file,
        pointer: `${pointer}/value`,
        at: "key",
        message: {
          de: `${value.fact} ist ${kind.de}, nicht ${written.de}.`,
          en: `${value.fact} is ${kind.en}, not ${written.en}.`,
        },
        fix: MEASURE_AGAIN,
      };
    }
  },
};

const KINDS: Readonly<Record<FactType, Localized>> = {
  count: { de: "eine ganze Zahl ab 0", en: "a whole number from 0" },
  number: { de: "eine Zahl ab 0", en: "a number from 0" },
  boolean: { de: "true oder false", en: "true or false" },
  date: { de: "ein Datum (JJJJ-MM-TT)", en: "a date (YYYY-MM-DD)" },
  address: { de: "eine Adresse mit https oder http", en: "an address with https or http" },
  text: { de: "eine Zeile Text", en: "a line of text" },
};
