import type { Localized } from "../../problem/problem.ts";
import type { LicenseKind, LicenseUse } from "../../schema/generated/license-policy.ts";

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

/** The ids of the kinds of work and of the uses, as the command line takes them. */
export const KINDS = Object.keys(KIND_NAMES) as readonly LicenseKind[];
export const USES = Object.keys(USE_NAMES) as readonly LicenseUse[];
