import { isDate } from "../../schema/formats/date.ts";
import type { PublicCodeCheck } from "../check.ts";
import { itemsAt, textAt } from "../reading.ts";

/** A maintenance contract that has ended: readers would take the software for maintained. */
export const expiredContract: PublicCodeCheck = {
  rule: "maintenance/expired-contract",
  level: "warning",
  *check({ value, asOf }) {
    for (const { pointer } of itemsAt(value, "/maintenance/contractors")) {
      const until = textAt(value, `${pointer}/until`);
      if (!until || !isDate(until.value) || until.value >= asOf) continue;
      yield {
        pointer: until.pointer,
        at: "key",
        message: {
          de: `Der Wartungsvertrag ist am ${until.value} abgelaufen.`,
          en: `The maintenance contract ended on ${until.value}.`,
        },
        fix: {
          de: "Das Ende des neuen Vertrags eintragen oder maintenance.type ändern.",
          en: "Enter the end of the new contract, or change maintenance.type.",
        },
      };
    }
  },
};
