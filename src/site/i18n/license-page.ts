import { texts } from "./texts.ts";

/** The parts of the page of a licence that grew large: duties, combinations, software, text. */
export const licensePageTexts = texts(
  {
    dutiesCaption: "Welche Pflicht bei welcher Nutzung gilt",
    dutiesHint:
      "„Gilt“ heißt: Wer das Werk so nutzt, wie es über der Spalte steht, hat diese Pflicht.",
    asksNothing:
      "Die Lizenz verlangt nichts: Keine der Pflichten gilt, gleich wie Sie das Werk nutzen.",
    applies: "gilt",
    not: "nein",
    remarks: "Hinweise zu den Pflichten",
    combineTitle: "Passt sie zu anderen Lizenzen?",
    combineText: (n: number) =>
      `Die ${n} häufigsten Lizenzen dieses Katalogs, in beiden Richtungen. Die Antworten sind aus Regeln berechnet, keine rechtliche Prüfung.`,
    combineCaption: "Wessen Code in wessen Werk darf, jeweils mit Grund",
    other: "Andere Lizenz",
    inward: (id: string) => `Ihren Code in ein Werk unter ${id} aufnehmen`,
    outward: (id: string) => `Code unter ${id} in ein Werk unter ihr aufnehmen`,
    answers: { yes: "Ja", no: "Nein", depends: "Kommt darauf an", unknown: "Unbekannt" },
    via: (id: string) => `Gewählt wird ${id}.`,
    allAlike: (answer: string) => `Für alle gilt in beiden Richtungen: ${answer}.`,
    basis: "Grundlage",
    alone: (n: number, shown: string) =>
      n === 1 ? "1 Eintrag nennt diese Lizenz." : `${shown} Einträge nennen diese Lizenz.`,
    withException: (n: number, shown: string) =>
      n === 1 ? "1 Eintrag nennt diese Ausnahme." : `${shown} Einträge nennen diese Ausnahme.`,
    noException: "Kein Eintrag des Katalogs nennt diese Ausnahme.",
    all: (shown: string) => `Alle ${shown} Einträge zeigen`,
    textOpen: "Den Text hier lesen",
    textPage: (shown: string) => `Den ganzen Text lesen (${shown} Zeichen)`,
    textKind: "Text:",
    textLead:
      "So steht der Text in der SPDX-Liste. Verbindlich ist die Fassung, die dem Werk beiliegt.",
    textMissing:
      "Die Sammlung von Texten, aus der diese Seite gebaut wird, hat diesen nicht. Er steht bei SPDX.",
  },
  {
    dutiesCaption: "Which duty applies to which use",
    dutiesHint:
      "“Applies” means: whoever uses the work as the head of the column says has this duty.",
    asksNothing:
      "The licence asks for nothing: none of the duties applies, however you use the work.",
    applies: "applies",
    not: "no",
    remarks: "Notes on the duties",
    combineTitle: "Does it go with other licences?",
    combineText: (n: number) =>
      `The ${n} licences that this catalogue has most, in both directions. The answers are computed from rules, no legal review.`,
    combineCaption: "Whose code may go into whose work, each with its reason",
    other: "Other licence",
    inward: (id: string) => `Take its code into a work under ${id}`,
    outward: (id: string) => `Take code under ${id} into a work under it`,
    answers: { yes: "Yes", no: "No", depends: "It depends", unknown: "Unknown" },
    via: (id: string) => `${id} is chosen.`,
    allAlike: (answer: string) => `For all of them and in both directions: ${answer}.`,
    basis: "Source",
    alone: (n: number, shown: string) =>
      n === 1 ? "1 entry names this licence." : `${shown} entries name this licence.`,
    withException: (n: number, shown: string) =>
      n === 1 ? "1 entry names this exception." : `${shown} entries name this exception.`,
    noException: "No entry of the catalogue names this exception.",
    all: (shown: string) => `Show all ${shown} entries`,
    textOpen: "Read the text here",
    textPage: (shown: string) => `Read the whole text (${shown} characters)`,
    textKind: "Text:",
    textLead:
      "This is the text in the SPDX list. What binds is the version that comes with the work.",
    textMissing:
      "The collection of texts that this page is built from does not have this one. SPDX has it.",
  },
);
