import type { Site } from "../schema/generated/site.ts";

const missing = {
  de: "Diese Kopie hat keine gültige catalog/site.yml. Der Text fehlt.",
  en: "This copy has no valid catalog/site.yml. The text is missing.",
};

/** What pages say where site.yml is missing or broken: a demonstration that nobody answers for. */
export const PLACEHOLDER_SITE: Site = {
  name: "Allmende",
  tagline: { de: "Katalog für Open-Source-Software", en: "Catalogue of open-source software" },
  demonstration: true,
  languages: ["de", "en"],
  privacy: { publishPersonalContacts: false },
  legal: {
    placeholder: true,
    imprint: missing,
    privacy: missing,
    accessibility: {
      status: "not-assessed",
      method: "automated-only",
      date: "1970-01-01",
      gaps: [],
      feedback: missing,
      enforcement: missing,
    },
    easyLanguage: missing,
  },
};
