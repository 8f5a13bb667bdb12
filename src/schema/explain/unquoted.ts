import { pathOf, valueAt } from "../pointer.ts";
import { shown } from "../shown.ts";
import type { Explanation } from "./explanation.ts";

/** Versions that readers of YAML take for numbers where they stand without quotation marks. */
const VERSIONS = [
  "/publiccodeYmlVersion",
  "/IT/countryExtensionVersion",
  "/it/countryExtensionVersion",
] as const;

/**
 * Versions of publiccode.yml that must stand in quotation marks: the standard's own always, that of the
 * Italian section where a number would be another text (1.0 is 1, 0.2 is 0.2).
 */
export function explainUnquoted(
  document: unknown,
  unquoted: ReadonlySet<string>,
): readonly Explanation[] {
  return VERSIONS.filter((pointer) => unquoted.has(pointer))
    .map((pointer) => ({ pointer, text: String(valueAt(document, pointer)) }))
    .filter(({ pointer, text }) => pointer === VERSIONS[0] || String(Number(text)) !== text)
    .map(({ pointer, text }) => explanationOf(pointer, text));
}

function explanationOf(pointer: string, text: string): Explanation {
  const value = shown(text);
  const path = pathOf(pointer);
  return {
    rule: "schema/unquoted-version",
    pointer,
    at: "key",
    message: {
      de: `${path}: Die Version ${text} muss in Anführungszeichen stehen; ohne sie lesen andere Programme eine Zahl.`,
      en: `${path}: The version ${text} must stand in quotation marks; without them other programs read a number.`,
    },
    fix: { de: `"${text}" schreiben.`, en: `Write ${value.en}.` },
  };
}
