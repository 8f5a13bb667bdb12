import { isDate } from "../../schema/formats/date.ts";
import type { PublicCodeCheck } from "../check.ts";
import { textAt } from "../reading.ts";

/** A release that has not happened yet. */
export const futureRelease: PublicCodeCheck = {
  rule: "date/future-release",
  level: "hint",
  *check({ value, asOf }) {
    const date = textAt(value, "/releaseDate");
    if (!date || !isDate(date.value) || date.value <= asOf) return;
    yield {
      pointer: date.pointer,
      at: "key",
      message: {
        de: `Das Datum der Veröffentlichung, ${date.value}, liegt nach dem ${asOf}.`,
        en: `The date of the release, ${date.value}, is after ${asOf}.`,
      },
      fix: {
        de: "Das Datum der letzten erschienenen Version schreiben.",
        en: "Write the date of the latest version that is out.",
      },
    };
  },
};
