import { texts } from "./texts.ts";

/** The search in the list of licences and its lists by authority. */
export const licenseFilterTexts = texts(
  {
    label: "Lizenzen suchen",
    hint: "Kennung oder Name, auch so, wie man sie nennt: GPL v3, Apache 2, EUPL",
    search: "Suchen",
    family: "Familie",
    decision: "Entscheidung",
    authorities: "Nach Aussagen von Stellen eingrenzen",
    authoritiesText: "Wer eine Lizenz nicht nennt, hat nichts gesagt; das ist kein Nein.",
    any: "alle",
    reset: "Alles zurücksetzen",
    loading: "Lizenzen werden geladen …",
    failed: "Die Lizenzen ließen sich nicht laden. Die Liste unten ist vollständig.",
    one: "1 Lizenz passt.",
    many: "{n} Lizenzen passen.",
    none: "Keine Lizenz passt. Lassen Sie ein Merkmal weg oder prüfen Sie die Schreibweise.",
    more: "Weitere zeigen",
    deprecated: "veraltet",
    says: (authority: string, statement: string) => `${authority}: ${statement}`,
  },
  {
    label: "Search licences",
    hint: "Id or name, also as people call it: GPL v3, Apache 2, EUPL",
    search: "Search",
    family: "Family",
    decision: "Decision",
    authorities: "Narrow down by what authorities say",
    authoritiesText:
      "An authority that does not name a licence has said nothing; that is not a no.",
    any: "all",
    reset: "Reset everything",
    loading: "Loading licences …",
    failed: "The licences could not be loaded. The list below is complete.",
    one: "1 licence fits.",
    many: "{n} licences fit.",
    none: "No licence fits. Leave a property out or check the spelling.",
    more: "Show more",
    deprecated: "deprecated",
    says: (authority: string, statement: string) => `${authority}: ${statement}`,
  },
);
