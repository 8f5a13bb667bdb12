import type { Localized } from "../../problem/problem.ts";
import { FORMATS, type Format } from "../formats.ts";
import { pathOf } from "../pointer.ts";
import { shown } from "../shown.ts";
import { type Explanation, type Failure, markOf } from "./explanation.ts";

/** A text that is not what its format says: an address, a date, a language tag. */
export function explainFormat({ error }: Failure): Explanation | null {
  const format = FORMATS[String(error.params["format"])];
  if (!format) return null;
  const text = String(error.data);
  const value = shown(text);
  const path = pathOf(error.instancePath);
  return {
    rule: format.rule,
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: {
      de: `${path}: ${value.de} ${format.message.de}`,
      en: `${path}: ${value.en} ${format.message.en}`,
    },
    fix: fixOf(format, text),
  };
}

/** A key that is no language tag; marked at the map, as the reference parser does. */
export function explainKeyFormat({ error }: Failure): Explanation {
  const key = String(error.params["propertyName"]);
  const format = FORMATS["language-tag"] as Format;
  const value = shown(key);
  const path = pathOf(error.instancePath);
  return {
    rule: format.rule,
    pointer: error.instancePath,
    at: markOf(error.instancePath),
    message: {
      de: `${path}: Der Schlüssel ${value.de} ${format.message.de}`,
      en: `${path}: The key ${value.en} ${format.message.en}`,
    },
    fix: fixOf(format, key),
  };
}

/** A correction is offered only where it passes itself. */
function fixOf(format: Format, text: string): Localized {
  const correct = format.correct?.(text);
  if (!correct || !format.accepts(correct)) return format.fix;
  return { de: `${correct} schreiben.`, en: `Write ${correct}.` };
}
