import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { filesNamedBy, pathIn } from "./pictures.ts";

/** Files that a publiccode.yml names and that are not in its repository. */
export const missingFile: PublicCodeCheck = {
  rule: "path/missing-file",
  level: "error",
  *check({ value, beside }) {
    if (!beside?.complete) return;
    for (const named of filesNamedBy(value)) {
      const path = pathIn(named.value);
      if (path === null || path === "" || beside.read(path) !== null) continue;
      const name = shown(named.value);
      yield {
        pointer: named.pointer,
        at: /\/[0-9]+$/u.test(named.pointer) ? "value" : "key",
        message: {
          de: `Die Datei ${name.de} gibt es neben dieser publiccode.yml nicht.`,
          en: `There is no file ${name.en} beside this publiccode.yml.`,
        },
        fix: {
          de: "Den Pfad ab dem Ordner der publiccode.yml berichtigen oder den Schlüssel weglassen.",
          en: "Correct the path from the folder of publiccode.yml, or leave the key out.",
        },
      };
    }
  },
};
