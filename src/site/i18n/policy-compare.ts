import { texts } from "./texts.ts";

/** What stands in and around a comparison of two versions of a policy. */
export const policyCompareTexts = texts(
  {
    /** Heard and not seen, around words that came or went. */
    inserted: "Einfügung: ",
    insertedEnd: " Ende der Einfügung. ",
    deleted: "Streichung: ",
    deletedEnd: " Ende der Streichung. ",
    newRow: "neue Zeile",
    goneRow: "gestrichene Zeile",
    newColumn: "neue Spalte",
    goneColumn: "gestrichene Spalte",
    alternative: "Textalternative des Bildes: ",
    notThere: "Diese Bestimmung gab es nicht.",
    gone: "Diese Bestimmung gibt es nicht mehr.",
    formOnly: "Die Wörter sind dieselben; geändert ist nur, wie sie gesetzt sind.",
    onlyMoved: "Der Wortlaut ist derselbe.",
    wholeText: "Titel und Vorspann",
    gapOne: (place: string) => `Unverändert: ${place}`,
    gapMany: (count: string, from: string, to: string) =>
      `${count} Bestimmungen unverändert: ${from} bis ${to}`,
    nothing: "Kein Wort hat sich geändert.",
    steps: "Wie streng die Pflichten sind",
    places: "Stellen:",
    listTitle: "Alle Änderungen",
    listLead: "Eine Bestimmung steht unter jeder Art von Änderung, die sie betrifft.",
  },
  {
    inserted: "insertion: ",
    insertedEnd: " end of insertion. ",
    deleted: "deletion: ",
    deletedEnd: " end of deletion. ",
    newRow: "new row",
    goneRow: "deleted row",
    newColumn: "new column",
    goneColumn: "deleted column",
    alternative: "Text alternative of the picture: ",
    notThere: "This clause was not there.",
    gone: "This clause is no longer there.",
    formOnly: "The words are the same; only the way they are set has changed.",
    onlyMoved: "The wording is the same.",
    wholeText: "Title and opening",
    gapOne: (place: string) => `Unchanged: ${place}`,
    gapMany: (count: string, from: string, to: string) =>
      `${count} clauses unchanged: ${from} to ${to}`,
    nothing: "Not a word has changed.",
    steps: "How strict the duties are",
    places: "Places:",
    listTitle: "All changes",
    listLead: "A clause is listed under every kind of change that it is part of.",
  },
);
