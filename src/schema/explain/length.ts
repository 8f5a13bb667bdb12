import { countCharacters } from "../graphemes.ts";
import { pathOf } from "../pointer.ts";
import { type Explanation, type Failure, markOf } from "./explanation.ts";

/** A text with too many characters. */
export function explainTooLong({ error }: Failure): Explanation {
  const limit = Number(error.schema);
  const count = countCharacters(String(error.data));
  const path = pathOf(error.instancePath);
  return {
    rule: "schema/too-long",
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: {
      de: `„${path}“ hat ${count} Zeichen; erlaubt sind ${limit}.`,
      en: `"${path}" has ${count} characters; ${limit} are allowed.`,
    },
    fix: {
      de: `Um ${count - limit} Zeichen kürzen.`,
      en: `Shorten it by ${count - limit} character${count - limit === 1 ? "" : "s"}.`,
    },
  };
}

/** A text with too few characters; a mandatory text that is empty. */
export function explainTooShort(failure: Failure): Explanation {
  const { error } = failure;
  const limit = Number(error.schema);
  if (error.data === "" || limit === 1) return explainEmpty(failure);
  const count = countCharacters(String(error.data));
  const path = pathOf(error.instancePath);
  return {
    rule: "schema/too-short",
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: {
      de: `„${path}“ hat ${count} Zeichen; mindestens ${limit} müssen es sein.`,
      en: `"${path}" has ${count} characters; it must have at least ${limit}.`,
    },
    fix: {
      de: "Sagen, was die Software tut, für wen sie ist und was man zum Betrieb braucht.",
      en: "Say what the software does, for whom it is and what is needed to run it.",
    },
  };
}

/** A text, list or map without anything in it. */
export function explainEmpty({ error }: Failure): Explanation {
  const path = pathOf(error.instancePath);
  const text = error.data === "";
  return {
    rule: "schema/empty",
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: text
      ? { de: `„${path}“ ist leer.`, en: `"${path}" is empty.` }
      : {
          de: `„${path}“ ist leer; mindestens ein Eintrag muss dort stehen.`,
          en: `"${path}" is empty; it must have at least one entry.`,
        },
    fix: text
      ? { de: "Einen Text schreiben.", en: "Write a text." }
      : { de: "Einen Eintrag ergänzen.", en: "Add an entry." },
  };
}
