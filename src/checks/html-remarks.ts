import type { Localized } from "../problem/problem.ts";
import { pathOf } from "../schema/pointer.ts";
import { choiceOf } from "../schema/shown.ts";
import type { Remark } from "./check.ts";
import { htmlElementsIn } from "./html.ts";
import { allTexts } from "./reading.ts";

/** One remark for each text of a document that has HTML in it; `fix` says what to write instead. */
export function* htmlRemarks(value: unknown, fix: Localized): Generator<Remark> {
  for (const text of allTexts(value)) {
    const elements = htmlElementsIn(text.value);
    if (elements.length === 0) continue;
    const path = pathOf(text.pointer);
    const names = choiceOf(elements.slice(0, 3).map((name) => `<${name}>`));
    yield {
      pointer: text.pointer,
      at: /\/[0-9]+$/u.test(text.pointer) ? "value" : "key",
      message: {
        de: `${path}: HTML (${names.de}) wird nicht dargestellt.`,
        en: `${path}: HTML (${names.en}) is not rendered.`,
      },
      fix,
    };
  }
}
