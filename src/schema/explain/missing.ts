import type { Localized } from "../../problem/problem.ts";
import { pathOf, pointerTo, valueAt } from "../pointer.ts";
import { disagreementOn } from "./disagreements.ts";
import type { Explanation, Failure } from "./explanation.ts";

/**
 * A mandatory key that is absent is marked at the map in which it should stand; one that is there without a
 * value at itself.
 */
export function explainMissing({ error, document }: Failure): Explanation {
  const key = String(error.params["missingProperty"]);
  const own = pointerTo(error.instancePath, key);
  const empty = valueAt(document, own) === null;
  return {
    rule: "schema/missing-key",
    pointer: empty ? own : error.instancePath,
    at: empty ? "key" : "value",
    message: messageOf(key, own, empty),
    fix: fixOf(key, empty),
  };
}

function messageOf(key: string, pointer: string, empty: boolean): Localized {
  const path = pathOf(pointer);
  const why = REASONS[path] ?? NO_REASON;
  const also = path === "platforms" ? NO_REASON : disagreementOn(path);
  if (empty) {
    return {
      de: `„${path}“ hat keinen Wert${why.de}.${also.de}`,
      en: `"${path}" has no value${why.en}.${also.en}`,
    };
  }
  const below = path === key ? "" : ` (${path})`;
  return {
    de: `„${key}“${below} fehlt${why.de}.${also.de}`,
    en: `"${key}"${below} is missing${why.en}.${also.en}`,
  };
}

function fixOf(key: string, empty: boolean): Localized {
  if (empty)
    return { de: `Hinter „${key}:“ einen Wert schreiben.`, en: `Write a value after "${key}:".` };
  return { de: `Den Schlüssel „${key}“ ergänzen.`, en: `Add the key "${key}".` };
}

const NO_REASON: Localized = { de: "", en: "" };
const REASONS: Readonly<Record<string, Localized>> = {
  "maintenance.contacts": {
    de: "; bei type „internal“ und „community“ muss jemand ansprechbar sein",
    en: '; with type "internal" or "community" there must be somebody to ask',
  },
  "maintenance.contractors": {
    de: "; bei type „contract“ muss der Auftragnehmer genannt sein",
    en: '; with type "contract" the contractor must be named',
  },
};
