import { isDate } from "../../schema/formats/date.ts";
import type { CatalogCheck } from "../check.ts";
import { ownFilesOf } from "../entries.ts";
import { allTexts } from "../reading.ts";

/** Looks and statements that are dated after today: a slip of the pen, mostly of the year. */
export const futureDate: CatalogCheck = {
  rule: "date/in-future",
  level: "warning",
  *check({ catalog, asOf }) {
    for (const { file, value } of ownFilesOf(catalog)) {
      for (const { pointer, value: text } of allTexts(value)) {
        if (!pointer.endsWith("/date") || !isDate(text) || text <= asOf) continue;
        yield {
          file,
          pointer,
          at: "key",
          message: {
            de: `Das Datum ${text} liegt nach dem ${asOf}.`,
            en: `The date ${text} is after ${asOf}.`,
          },
          fix: {
            de: "Den Tag schreiben, an dem jemand nachgesehen hat.",
            en: "Write the day on which somebody looked.",
          },
        };
      }
    }
  },
};
