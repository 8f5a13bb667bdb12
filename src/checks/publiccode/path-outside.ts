import { parseAddress } from "../../schema/formats/address.ts";
import { shown } from "../../schema/shown.ts";
import type { PublicCodeCheck } from "../check.ts";
import { filesNamedBy, pathIn } from "./pictures.ts";

/**
 * Paths that lead out of the folder of publiccode.yml. The reference parser follows them; here the folder is the
 * whole world, because nobody else's files are anybody's logo.
 */
export const pathOutside: PublicCodeCheck = {
  rule: "path/outside",
  level: "error",
  *check({ value }) {
    for (const named of filesNamedBy(value)) {
      const isRefused = /^(?:\/|file:)/u.test(named.value);
      if (isRefused || parseAddress(named.value) || pathIn(named.value) !== null) continue;
      const name = shown(named.value);
      yield {
        pointer: named.pointer,
        at: /\/[0-9]+$/u.test(named.pointer) ? "value" : "key",
        message: {
          de: `Der Pfad ${name.de} führt aus dem Ordner der publiccode.yml hinaus.`,
          en: `The path ${name.en} leads out of the folder of publiccode.yml.`,
        },
        fix: {
          de: "Die Datei in das Repository legen und den Pfad ohne „..“ schreiben.",
          en: 'Put the file into the repository, and write the path without "..".',
        },
      };
    }
  },
};
