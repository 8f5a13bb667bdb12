import type { Localized } from "../../problem/problem.ts";
import { nearestName } from "../near.ts";
import { pointerTo, valueAt } from "../pointer.ts";
import { shown } from "../shown.ts";
import type { Explanation, Failure, SchemaNode } from "./explanation.ts";
import { homesOf } from "./homes.ts";

/** A key that the schema does not know: a slip, a key in the wrong place, or one of another format. */
export function explainUnknownKey({ error, document, root }: Failure): Explanation {
  const key = String(error.params["additionalProperty"]);
  const schema = error.parentSchema as SchemaNode;
  const beside = valueAt(document, error.instancePath);
  const free = Object.keys(schema.properties ?? {}).filter((name) => !isIn(beside, name));
  const name = shown(key);
  return {
    rule: "schema/unknown-key",
    pointer: pointerTo(error.instancePath, key),
    at: "key",
    message: {
      de: `Den Schlüssel ${name.de} gibt es hier nicht.`,
      en: `There is no key ${name.en} here.`,
    },
    fix: fixOf(key, nearestName(key, free), homesOf(root, key)),
  };
}

function fixOf(key: string, near: string | null, homes: readonly string[]): Localized {
  const [home] = homes;
  const isSlip = near !== null && (home === undefined || near.toLowerCase() === key.toLowerCase());
  if (isSlip) return { de: `„${near}“ schreiben.`, en: `Write "${near}".` };
  if (home !== undefined) {
    return {
      de: `Unter „${home.replace("<language>", "<Sprache>")}“ verschieben; dort gehört der Schlüssel hin.`,
      en: `Move it below "${home}"; that is where the key belongs.`,
    };
  }
  return {
    de: "Den Schlüssel weglassen; andere Kataloge weisen die Datei sonst ab.",
    en: "Leave the key out; other catalogues refuse the file otherwise.",
  };
}

function isIn(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
