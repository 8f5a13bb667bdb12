import { texts } from "./texts.ts";

/** The page on which a license expression or a file is checked: what stands there from the beginning. */
export const checkTexts = texts(
  {
    title: "Lizenz prüfen",
    lead: "Darf das genutzt werden, warum, und wozu verpflichtet es? Geben Sie ein, was als Lizenz dabeisteht, oder wählen Sie eine Stückliste.",
    nothingSent:
      "Alles wird in Ihrem Browser berechnet. Was Sie eingeben oder auswählen, verlässt Ihren Computer nicht.",
    needsScript:
      "Diese Seite rechnet in Ihrem Browser und braucht dafür JavaScript. Ohne JavaScript finden Sie jede Lizenz mit ihrer Entscheidung in der Lizenzliste, und die Kommandozeile prüft ganze Ausdrücke.",
    expressionLabel: "Lizenz",
    expressionHint:
      "Eine Kennung (EUPL-1.2), ein Name (GPL v3) oder ein Ausdruck mit AND, OR und WITH.",
    check: "Prüfen",
    examples: "Beispiele:",
    exampleExpressions: ["EUPL-1.2", "MIT OR GPL-3.0-only", "GPL v3", "BUSL-1.1"],
    useLabel: "Nutzung",
    everyUse: "alle Nutzungen",
    kindLabel: "Art des Werks",
    asOfLabel: "Stand vom",
    outboundLabel: "Kommt in ein Werk unter",
    outboundHint: "Lizenz des eigenen Werks, wenn es damit veröffentlicht werden soll",
    answer: "Ergebnis",
    elsewhereTitle: "Auf der Kommandozeile und in Pipelines",
    elsewhere: "Dieselbe Prüfung, mit Rückgabewert für Pipelines:",
    listLink: "Die Lizenzliste",
    allowList: "Alle Entscheidungen als JSON",
    allowListCsv: "Alle Entscheidungen als CSV",
  },
  {
    title: "Check a licence",
    lead: "May it be used, why, and what does it oblige you to? Enter what is stated as the licence, or choose a bill of materials.",
    nothingSent:
      "Everything is computed in your browser. What you enter or choose does not leave your computer.",
    needsScript:
      "This page computes in your browser and needs JavaScript for that. Without JavaScript you find every licence with its decision in the list of licences, and the command line checks whole expressions.",
    expressionLabel: "Licence",
    expressionHint: "An id (EUPL-1.2), a name (GPL v3) or an expression with AND, OR and WITH.",
    check: "Check",
    examples: "Examples:",
    exampleExpressions: ["EUPL-1.2", "MIT OR GPL-3.0-only", "GPL v3", "BUSL-1.1"],
    useLabel: "Use",
    everyUse: "every use",
    kindLabel: "Kind of work",
    asOfLabel: "As of",
    outboundLabel: "Goes into a work under",
    outboundHint: "Licence of your own work, if it is to be published with it",
    answer: "Answer",
    elsewhereTitle: "On the command line and in pipelines",
    elsewhere: "The same check, with an exit code for pipelines:",
    listLink: "The list of licences",
    allowList: "All decisions as JSON",
    allowListCsv: "All decisions as CSV",
  },
);
