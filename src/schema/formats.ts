import type { Localized } from "../problem/problem.ts";
import { isAddress, isHttpAddress } from "./formats/address.ts";
import { isCountryCodeInAnyCase } from "./formats/country.ts";
import { correctedDate, isDate } from "./formats/date.ts";
import { isEmail } from "./formats/email.ts";
import { correctedLanguageTag, isLanguageTag } from "./formats/language-tag.ts";
import { isMediaType } from "./formats/media-type.ts";
import { correctedSupportedId, isSupportedId } from "./formats/supported-id.ts";
import { isTimestamp } from "./formats/timestamp.ts";
import { ipaCodeOf, isIdentifyingUri, isIpaCode } from "./formats/urn.ts";

/** A format of the schemas: what it accepts, and what people are told where it does not. */
export interface Format {
  readonly rule: string;
  readonly accepts: (text: string) => boolean;
  readonly message: Localized;
  /** A text that is accepted and that somebody may have meant. */
  readonly correct?: (text: string) => string | null;
  readonly fix: Localized;
}

/** The formats by the names that the schemas use. */
export const FORMATS: Readonly<Record<string, Format>> = {
  uri: {
    rule: "address/invalid",
    accepts: isAddress,
    message: {
      de: "ist keine vollständige Adresse.",
      en: "is not a complete address.",
    },
    fix: {
      de: "Die ganze Adresse schreiben, mit https:// am Anfang.",
      en: "Write the whole address, beginning with https://.",
    },
  },
  "http-url": {
    rule: "address/not-http",
    accepts: isHttpAddress,
    message: {
      de: "ist keine Webadresse.",
      en: "is not a web address.",
    },
    fix: {
      de: "Eine Adresse mit https:// schreiben oder den Schlüssel weglassen.",
      en: "Write an address with https://, or leave the key out.",
    },
  },
  date: {
    rule: "date/invalid",
    accepts: isDate,
    correct: correctedDate,
    message: {
      de: "ist kein Tag des Kalenders in der Form JJJJ-MM-TT.",
      en: "is not a day of the calendar in the form YYYY-MM-DD.",
    },
    fix: {
      de: "Das Datum wie 2026-08-21 schreiben.",
      en: "Write the date like 2026-08-21.",
    },
  },
  "date-time": {
    rule: "date/invalid-time",
    accepts: isTimestamp,
    message: {
      de: "ist kein Zeitpunkt nach RFC 3339 in UTC.",
      en: "is not a time by RFC 3339 in UTC.",
    },
    fix: {
      de: "Den Zeitpunkt wie 2026-08-21T09:30:00Z schreiben.",
      en: "Write the time like 2026-08-21T09:30:00Z.",
    },
  },
  "language-tag": {
    rule: "language/unknown",
    accepts: isLanguageTag,
    correct: correctedLanguageTag,
    message: {
      de: "ist kein Sprachkürzel nach BCP 47.",
      en: "is not a language tag by BCP 47.",
    },
    fix: {
      de: "Ein Kürzel wie de, en oder pt-BR schreiben (zwei Buchstaben, Bindestrich, Land).",
      en: "Write a tag such as de, en or pt-BR (two letters, hyphen, country).",
    },
  },
  country: {
    rule: "country/unknown",
    accepts: isCountryCodeInAnyCase,
    correct: (text) => (isCountryCodeInAnyCase(text.toUpperCase()) ? text.toUpperCase() : null),
    message: {
      de: "ist kein Länderkürzel nach ISO 3166-1.",
      en: "is not a country code by ISO 3166-1.",
    },
    fix: {
      de: "Zwei Großbuchstaben schreiben, zum Beispiel DE oder FR.",
      en: "Write two capital letters, such as DE or FR.",
    },
  },
  "media-type": {
    rule: "media-type/invalid",
    accepts: isMediaType,
    message: {
      de: "hat nicht die Form eines Medientyps (RFC 6838).",
      en: "does not have the form of a media type (RFC 6838).",
    },
    fix: {
      de: "Einen Typ wie application/json schreiben oder den veralteten Schlüssel weglassen.",
      en: "Write a type such as application/json, or leave the deprecated key out.",
    },
  },
  email: {
    rule: "email/invalid",
    accepts: isEmail,
    message: {
      de: "ist keine E-Mail-Adresse.",
      en: "is not an e-mail address.",
    },
    fix: {
      de: "Eine Adresse wie team@example.org schreiben oder den Schlüssel weglassen.",
      en: "Write an address such as team@example.org, or leave the key out.",
    },
  },
  "repository-path": {
    rule: "path/not-relative",
    accepts: (text) => !text.startsWith("/") && !text.startsWith("file:"),
    correct: (text) => text.replace(/^(?:file:)?\/+/u, "") || null,
    message: {
      de: "ist kein Pfad im Repository und keine Webadresse.",
      en: "is neither a path in the repository nor a web address.",
    },
    fix: {
      de: "Den Pfad ab dem Ordner der publiccode.yml schreiben, ohne Schrägstrich am Anfang.",
      en: "Write the path from the folder of publiccode.yml, without a slash at its beginning.",
    },
  },
  "organisation-uri": {
    rule: "organisation/invalid-uri",
    accepts: (text) => isIdentifyingUri(text) && isIpaCode(ipaCodeOf(text) ?? "none"),
    message: {
      de: "ist keine vollständige Adresse und keine URN.",
      en: "is neither a complete address nor a URN.",
    },
    fix: {
      de: "Die Adresse der Organisation (https://…) oder ihre URN (urn:…:…) schreiben.",
      en: "Write the organisation's address (https://…) or its URN (urn:…:…).",
    },
  },
  "supported-id": {
    rule: "supports/unknown",
    accepts: isSupportedId,
    correct: correctedSupportedId,
    message: {
      de: "ist kein bekannter Kurzname, keine vollständige Adresse und keine URN.",
      en: "is no known alias, no complete address and no URN.",
    },
    fix: {
      de: "Einen Kurznamen wie alias:gdpr oder die Adresse des Gesetzes oder Standards schreiben.",
      en: "Write an alias such as alias:gdpr, or the address of the law or standard.",
    },
  },
  "ipa-code": {
    rule: "organisation/invalid-ipa-code",
    accepts: (text) => text === "" || isIpaCode(text),
    message: {
      de: "kann kein iPA-Code einer italienischen Verwaltung sein.",
      en: "cannot be the iPA code of an Italian administration.",
    },
    fix: {
      de: "Den Code aus dem Verzeichnis indicepa.gov.it schreiben oder den veralteten Schlüssel weglassen.",
      en: "Write the code from the register indicepa.gov.it, or leave the deprecated key out.",
    },
  },
};

/** Formats that only say what a text is; rules in src/checks look at them. */
export const CHECKED_ELSEWHERE = ["spdx-expression"] as const;
