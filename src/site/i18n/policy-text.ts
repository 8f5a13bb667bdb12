import { texts } from "./texts.ts";

/** What a screen reader is told inside the text of a policy. */
export const policyTextTexts = texts(
  {
    footnote: (number: number) => `Fußnote ${number}`,
    footnoteBack: (number: number) => `Zurück zur Textstelle von Fußnote ${number}`,
    table: "Tabelle",
  },
  {
    footnote: (number: number) => `Footnote ${number}`,
    footnoteBack: (number: number) => `Back to the place of footnote ${number}`,
    table: "Table",
  },
);
