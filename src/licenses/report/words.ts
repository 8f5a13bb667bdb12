import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type { LicenseKind, LicenseUse } from "../../schema/generated/license-policy.ts";
import type { Answer } from "../context/answer.ts";
import type { Duty } from "../context/duties.ts";

/** The kinds of work by name. */
export const KIND_NAMES: Readonly<Record<LicenseKind, Localized>> = {
  software: { de: "Software", en: "software" },
  documentation: { de: "Dokumentation", en: "documentation" },
  data: { de: "Daten", en: "data" },
  fonts: { de: "Schriften", en: "fonts" },
};

/** The uses by name. */
export const USE_NAMES: Readonly<Record<LicenseUse, Localized>> = {
  internal: { de: "selbst betreiben", en: "run it oneself" },
  service: { de: "als Online-Dienst anbieten", en: "offer it as an online service" },
  distribute: {
    de: "an andere Behörden oder die Öffentlichkeit weitergeben",
    en: "hand it to other authorities or the public",
  },
  modify: { de: "verändern", en: "change it" },
  combine: { de: "mit anderem zu einem Werk verbinden", en: "combine it with other works" },
  publish: { de: "eigenen Code darunter veröffentlichen", en: "publish own code under it" },
};

/** The duties by name, in the order in which they are listed. */
export const DUTY_NAMES: Readonly<Record<Duty, Localized>> = {
  "license-text": { de: "Lizenztext mitgeben", en: "Pass on the text of the licence" },
  "copyright-notices": { de: "Urheberhinweise erhalten", en: "Keep copyright notices" },
  "state-changes": { de: "Änderungen kenntlich machen", en: "Mark changes" },
  "offer-source": { de: "Quelltext anbieten", en: "Offer the source code" },
  "same-license": {
    de: "Unter derselben Lizenz weitergeben",
    en: "Pass on under the same licence",
  },
  "network-source": {
    de: "Quelltext auch über das Netz anbieten",
    en: "Offer the source over a network, too",
  },
  patents: { de: "Patente: Erlaubnis und ihr Ende", en: "Patents: permission and its end" },
  "no-endorsement": {
    de: "Nicht mit Namen der Urheber werben",
    en: "Do not advertise with the authors’ names",
  },
  trademarks: { de: "Marken sind nicht mit erlaubt", en: "Trade marks are not included" },
  jurisdiction: { de: "Recht oder Gericht ist bestimmt", en: "Law or court is fixed" },
  disclaimer: {
    de: "Ausschluss von Gewähr und Haftung",
    en: "Warranty and liability are disclaimed",
  },
  "use-limits": { de: "Nutzung ist beschränkt", en: "Use is restricted" },
};

/** The answers about compatibility by name. */
export const ANSWER_NAMES: Readonly<Record<Answer, Localized>> = {
  yes: { de: "ja", en: "yes" },
  depends: { de: "kommt darauf an", en: "it depends" },
  unknown: { de: "unbekannt", en: "unknown" },
  no: { de: "nein", en: "no" },
};

/** The same names in one language. */
export function namesIn<K extends string>(
  names: Readonly<Record<K, Localized>>,
  language: Language,
): Readonly<Record<K, string>> {
  const entries = Object.entries<Localized>(names).map(([id, name]) => [id, name[language]]);
  return Object.fromEntries(entries) as Record<K, string>;
}

/** The ids of the kinds of work and of the uses, as the command line takes them. */
export const KINDS = Object.keys(KIND_NAMES) as readonly LicenseKind[];
export const USES = Object.keys(USE_NAMES) as readonly LicenseUse[];
