import type { Localized } from "../../problem/problem.ts";
import { pathOf } from "../pointer.ts";
import { shown } from "../shown.ts";
import { disagreementOn } from "./disagreements.ts";
import type { Explanation, Failure } from "./explanation.ts";

const NAMES: Readonly<Record<string, Localized>> = {
  string: { de: "ein Text", en: "a text" },
  array: { de: "eine Liste", en: "a list" },
  object: { de: "eine Gruppe von Schlüsseln", en: "a group of keys" },
  boolean: { de: "true oder false", en: "true or false" },
  number: { de: "eine Zahl", en: "a number" },
  null: { de: "leer", en: "empty" },
};

/** A value of the wrong shape: a text where a list belongs, `yes` where true or false belongs. */
export function explainWrongType({ error }: Failure): Explanation {
  const expected = [error.params["type"] as string | readonly string[]].flat();
  const [first = "string"] = expected;
  const path = pathOf(error.instancePath);
  const subject: Localized =
    path === "" ? { de: "Die Datei", en: "The file" } : { de: `„${path}“`, en: `"${path}"` };
  const is = nameOf(error.data);
  const also = typeof error.data === "string" ? disagreementOn(path) : { de: "", en: "" };
  return {
    rule: "schema/wrong-type",
    pointer: error.instancePath,
    at: "value",
    message: {
      de: `${subject.de} muss ${names(expected, "de")} sein, nicht ${is.de}.${also.de}`,
      en: `${subject.en} must be ${names(expected, "en")}, not ${is.en}.${also.en}`,
    },
    fix: fixOf(first, error.data),
  };
}

function names(types: readonly string[], language: "de" | "en"): string {
  const word = language === "de" ? " oder " : " or ";
  return types.map((type) => NAMES[type]?.[language] ?? type).join(word);
}

function nameOf(value: unknown): Localized {
  if (Array.isArray(value)) return { de: "eine Liste", en: "a list" };
  if (typeof value === "object" && value !== null) return NAMES["object"] ?? shown(value);
  if (value === null || value === "") return { de: "leer", en: "empty" };
  return shown(value);
}

function fixOf(expected: string, value: unknown): Localized {
  const meant = booleanMeantBy(value);
  if (expected === "boolean" && meant) return { de: `${meant} schreiben.`, en: `Write ${meant}.` };
  if (expected === "array" && typeof value === "string" && value !== "") {
    const text = shown(value);
    return {
      de: `Als Liste schreiben: in der nächsten Zeile „- “ und dann ${text.de}.`,
      en: `Write a list: on the next line "- " and then ${text.en}.`,
    };
  }
  const name = NAMES[expected] ?? { de: "einen anderen Wert", en: "another value" };
  return { de: `Hier gehört ${name.de} hin.`, en: `Put ${name.en} here.` };
}

/** What a word of YAML 1.1 means that is a mere text in YAML 1.2, or a boolean in quotation marks. */
export function booleanMeantBy(value: unknown): "true" | "false" | null {
  if (typeof value !== "string") return null;
  if (/^(?:yes|y|on|true|1|si|sì|ja|oui)$/iu.test(value)) return "true";
  return /^(?:no|n|off|false|0|nein|non)$/iu.test(value) ? "false" : null;
}
