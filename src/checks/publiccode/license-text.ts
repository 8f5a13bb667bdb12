import { correctedExpressions } from "../../licenses/correction.ts";
import type { Localized } from "../../problem/problem.ts";
import { choiceOf } from "../../schema/shown.ts";
import { type Located, textAt } from "../reading.ts";

export const LICENSE = "/legal/license";

/** The license of a publiccode.yml, null where there is none or it is empty (which the schema says). */
export function licenseOf(value: unknown): Located<string> | null {
  const license = textAt(value, LICENSE);
  return license && license.value.trim() !== "" ? license : null;
}

/** Expressions that somebody may have meant by this one; the text itself is not among them. */
export function meantBy(expression: string): readonly string[] {
  return correctedExpressions(expression).filter((each) => each !== expression);
}

/** The advice to write one of several expressions, or what to do where none is known. */
export function adviceFor(expression: string): Localized {
  const meant = meantBy(expression);
  if (meant.length === 0) {
    return {
      de: "Die Kennung aus https://spdx.org/licenses abschreiben, zum Beispiel EUPL-1.2.",
      en: "Copy the identifier from https://spdx.org/licenses, such as EUPL-1.2.",
    };
  }
  const choice = choiceOf(meant);
  return { de: `${choice.de} schreiben.`, en: `Write ${choice.en}.` };
}
