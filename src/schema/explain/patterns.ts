import type { Localized } from "../../problem/problem.ts";
import { COMMON_SCHEMA, SCHEMAS } from "../schemas.ts";

interface KnownPattern {
  readonly rule: string;
  readonly message: Localized;
  readonly fix: Localized;
}

const { definitions } = COMMON_SCHEMA;

const exception = SCHEMAS.curation.properties.exceptions.items.properties;

/** What is said of the patterns of common.schema.json, by the pattern itself. */
export const PATTERNS: Readonly<Record<string, KnownPattern>> = {
  [definitions.id.pattern]: {
    rule: "id/invalid",
    message: {
      de: "kann keine Kennung sein: Kleinbuchstaben, Ziffern und einzelne Bindestriche.",
      en: "cannot be an id: lower-case letters, digits and single hyphens.",
    },
    fix: {
      de: "Die Kennung schreiben, die Datei oder Ordner hat, zum Beispiel open-desk.",
      en: "Write the id that the file or folder has, such as open-desk.",
    },
  },
  [definitions.clauseName.pattern]: {
    rule: "policy/invalid-clause-name",
    message: {
      de: "kann keine Bestimmung einer Version sein.",
      en: "cannot be a clause of a version.",
    },
    fix: {
      de: "Regelwerk, Version und Kennung schreiben, zum Beispiel admission@2026.3#license.",
      en: "Write policy, version and id, such as admission@2026.3#license.",
    },
  },
  [definitions.partialDate.pattern]: {
    rule: "date/invalid",
    message: {
      de: "ist kein Jahr, Monat oder Tag.",
      en: "is not a year, month or day.",
    },
    fix: {
      de: "2026, 2026-08 oder 2026-08-21 schreiben.",
      en: "Write 2026, 2026-08 or 2026-08-21.",
    },
  },
  [definitions.webAddress.pattern]: {
    rule: "address/not-http",
    message: { de: "ist keine Webadresse.", en: "is not a web address." },
    fix: { de: "Eine Adresse mit https:// schreiben.", en: "Write an address with https://." },
  },
  [definitions.country.pattern]: {
    rule: "country/unknown",
    message: {
      de: "ist kein Länderkürzel nach ISO 3166-1.",
      en: "is not a country code by ISO 3166-1.",
    },
    fix: {
      de: "Zwei Großbuchstaben schreiben, zum Beispiel DE; EU für die Europäische Union.",
      en: "Write two capital letters, such as DE; EU for the European Union.",
    },
  },
  [exception.rule.pattern]: {
    rule: "exception/unknown-rule",
    message: {
      de: "kann nicht der Name einer Regel sein.",
      en: "cannot be the name of a rule.",
    },
    fix: {
      de: "Den Namen aus der Meldung abschreiben, zum Beispiel maintenance/expired-contract.",
      en: "Copy the name from the message, such as maintenance/expired-contract.",
    },
  },
  [SCHEMAS["policy-version"].properties.parent.pattern]: {
    rule: "policy/invalid-version",
    message: { de: "kann keine Version sein.", en: "cannot be a version." },
    fix: {
      de: "Zahlen mit Punkten wie 2026.1 schreiben.",
      en: "Write numbers with dots, like 2026.1.",
    },
  },
  [definitions.line.pattern]: {
    rule: "schema/line-break",
    message: { de: "hat mehr als eine Zeile.", en: "has more than one line." },
    fix: { de: "Alles in eine Zeile schreiben.", en: "Write it on one line." },
  },
};
