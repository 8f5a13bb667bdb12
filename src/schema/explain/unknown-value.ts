import type { Localized } from "../../problem/problem.ts";
import { nearestName } from "../near.ts";
import { pathOf } from "../pointer.ts";
import { choiceOf, shown } from "../shown.ts";
import { type Explanation, type Failure, markOf } from "./explanation.ts";
import { meantValue } from "./meant-values.ts";

const MAX_LISTED = 12;
/** The example in the standard still says 0.1, which the reference parser refuses. */
const NEWEST: Localized = { de: '"0" schreiben.', en: 'Write "0".' };

/** A value outside a closed list. */
export function explainUnknownValue({ error }: Failure): Explanation {
  const allowed = (error.params["allowedValues"] as readonly unknown[]).map(String);
  const value = shown(error.data);
  const path = pathOf(error.instancePath);
  return {
    rule: "schema/unknown-value",
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: {
      de: `${value.de} ist kein Wert, den „${path}“ haben kann.`,
      en: `${value.en} is not a value that "${path}" can have.`,
    },
    fix: path === "publiccodeYmlVersion" ? NEWEST : fixOf(String(error.data), allowed),
  };
}

function fixOf(written: string, allowed: readonly string[]): Localized {
  const meant = meantValue(written, allowed) ?? nearestName(written, allowed);
  if (meant) return { de: `„${meant}“ schreiben?`, en: `Write "${meant}"?` };
  if (allowed.length <= MAX_LISTED) {
    const choice = choiceOf(allowed);
    return { de: `${choice.de} schreiben.`, en: `Write ${choice.en}.` };
  }
  return {
    de: `Einen der ${allowed.length} Werte der Liste im Standard wählen (https://yml.publiccode.tools).`,
    en: `Choose one of the ${allowed.length} values of the list in the standard (https://yml.publiccode.tools).`,
  };
}
