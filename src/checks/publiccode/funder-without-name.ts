import type { PublicCodeCheck } from "../check.ts";
import { isPresent, itemsAt } from "../reading.ts";

/**
 * A funder without a name. Here the text of the standard and the reference parser disagree: the text asks
 * for `name` and leaves `uri` free, the parser asks for `uri` and leaves `name` free. The parser decides
 * what is an error; readers that go by the text refuse a funder without a name.
 */
export const funderWithoutName: PublicCodeCheck = {
  rule: "publiccode/funder-without-name",
  level: "warning",
  *check({ value }) {
    for (const { pointer, value: funder } of itemsAt(value, "/fundedBy")) {
      if (typeof funder !== "object" || isPresent(funder, "/name")) continue;
      yield {
        pointer,
        at: "value",
        message: {
          de: "Der Name des Geldgebers fehlt. Der Wortlaut des Standards verlangt ihn; Kataloge, die danach gehen, weisen die Datei ab.",
          en: "The name of the funder is missing. The text of the standard asks for it; catalogues that go by the text refuse the file.",
        },
        fix: { de: "„name“ ergänzen.", en: 'Add "name".' },
      };
    }
  },
};
