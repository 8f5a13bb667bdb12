import type { Localized } from "../../problem/problem.ts";
import { pathOf, pointerTo } from "../pointer.ts";
import { shown } from "../shown.ts";
import { type Explanation, type Failure, markOf, type SchemaNode } from "./explanation.ts";
import { PATTERNS } from "./patterns.ts";

/** A key that must not be there beside the others: contractors without a contract. */
export function explainNotAllowed({ error }: Failure): Explanation {
  const path = pathOf(error.instancePath);
  return {
    rule: "schema/not-allowed",
    pointer: error.instancePath,
    at: "key",
    message: {
      de: `„${path}“ darf nur stehen, wenn maintenance.type „contract“ ist.`,
      en: `"${path}" may stand only where maintenance.type is "contract".`,
    },
    fix: {
      de: "type: contract schreiben oder die Auftragnehmer weglassen.",
      en: "Write type: contract, or leave the contractors out.",
    },
  };
}

/** A list item that stands there twice. */
export function explainDuplicate({ error }: Failure): Explanation {
  const value = shown(Reflect.get(Object(error.data), error.params["i"] as number));
  return {
    rule: "schema/duplicate-item",
    pointer: pointerTo(error.instancePath, error.params["i"] as number),
    at: "value",
    message: {
      de: `${value.de} steht schon in dieser Liste.`,
      en: `${value.en} is already in this list.`,
    },
    fix: { de: "Die Wiederholung weglassen.", en: "Leave the repetition out." },
  };
}

/** A text that does not have the form that the schema gives. */
export function explainPattern({ error }: Failure): Explanation {
  const known = PATTERNS[String(error.schema)];
  const value = shown(error.data);
  const path = pathOf(error.instancePath);
  const message: Localized = known?.message ?? {
    de: "hat nicht die Form, die hier verlangt ist.",
    en: "does not have the form that is asked for here.",
  };
  return {
    rule: known?.rule ?? "schema/wrong-form",
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: { de: `${path}: ${value.de} ${message.de}`, en: `${path}: ${value.en} ${message.en}` },
    fix: known?.fix ?? descriptionOf(error.parentSchema as SchemaNode),
  };
}

/** Last resort for keywords that no schema uses today: still a sentence, never a message of ajv. */
export function explainOther({ error }: Failure): Explanation {
  const path = pathOf(error.instancePath);
  return {
    rule: "schema/invalid",
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: {
      de: `„${path}“ passt nicht zu dem, was hier stehen darf.`,
      en: `"${path}" does not fit what may stand here.`,
    },
    fix: descriptionOf(error.parentSchema as SchemaNode),
  };
}

function descriptionOf(schema: SchemaNode): Localized {
  const text = schema.description;
  if (text) return { de: `Erwartet wird (englisch): ${text}`, en: `Expected: ${text}` };
  return {
    de: "Ein Beispiel in CONTRIBUTING.md oder in einem anderen Eintrag ansehen.",
    en: "Look at an example in CONTRIBUTING.md or in another entry.",
  };
}
