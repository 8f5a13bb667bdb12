import type { Localized } from "../../problem/problem.ts";
import { isIpaCode } from "../../schema/formats/urn.ts";
import { pathOf, valueAt } from "../../schema/pointer.ts";
import type { PublicCodeCheck, PublicCodeDocument, Remark } from "../check.ts";
import { isPresent, textAt, valuesAt } from "../reading.ts";

const DROP: Localized = { de: "Den Schlüssel weglassen.", en: "Leave the key out." };
const RENAME_SECTION: Localized = { de: "„IT“ schreiben.", en: 'Write "IT".' };
const USE_LOGO: Localized = { de: "„logo“ verwenden.", en: 'Use "logo".' };
const USE_NAME: Localized = {
  de: "„organisation.name“ verwenden.",
  en: 'Use "organisation.name".',
};

/** Keys that the standard has given up and that the reference parser warns of. */
export const deprecatedKey: PublicCodeCheck = {
  rule: "publiccode/deprecated-key",
  level: "warning",
  *check(document) {
    for (const [pointer, fix] of deprecated(document)) yield remark(pointer, fix);
  },
};

function* deprecated({ value }: PublicCodeDocument): Generator<readonly [string, Localized]> {
  if (textAt(value, "/monochromeLogo")?.value) yield ["/monochromeLogo", USE_LOGO];
  for (const pointer of ["/inputTypes", "/outputTypes", "/legal/authorsFile"]) {
    if (isPresent(value, pointer)) yield [pointer, DROP];
  }
  if (isPresent(value, "/legal/repoOwner")) yield ["/legal/repoOwner", USE_NAME];
  for (const { pointer } of valuesAt(value, "/description")) {
    if (valueAt(value, `${pointer}/genericName`)) yield [`${pointer}/genericName`, DROP];
  }
  if (isPresent(value, "/it")) yield ["/it", RENAME_SECTION];
  const section = isPresent(value, "/IT") ? "/IT" : "/it";
  if (isPresent(value, `${section}/conforme`)) yield [`${section}/conforme`, DROP];
  const code = textAt(value, `${section}/riuso/codiceIPA`);
  if (code && isIpaCode(code.value)) yield [code.pointer, useUri(code.value)];
}

function remark(pointer: string, fix: Localized): Remark {
  const path = pathOf(pointer);
  return {
    pointer,
    at: "key",
    message: {
      de: `Der Schlüssel „${path}“ ist veraltet und wird aus dem Standard verschwinden.`,
      en: `The key "${path}" is deprecated and will leave the standard.`,
    },
    fix,
  };
}

function useUri(code: string): Localized {
  return {
    de: `„organisation.uri“ verwenden: urn:x-italian-pa:${code}`,
    en: `Use "organisation.uri": urn:x-italian-pa:${code}`,
  };
}
