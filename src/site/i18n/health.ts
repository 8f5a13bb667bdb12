import { texts } from "./texts.ts";

/** The badges of several entries beside each other, and what the data are like that they rest on. */
export const healthTexts = texts(
  {
    link: "Badges im Überblick",
    title: (name: string) => `${name}: Badges im Überblick`,
    suiteLead: "Wie es um die Bestandteile steht, nach den Regeln des Badge-Programms.",
    organisationLead:
      "Wie es um die Software steht, die die Organisation herausgibt oder einsetzt, nach den Regeln des Badge-Programms.",
    order: "Zuerst, wo etwas bekanntermaßen fehlt; dann, wo am wenigsten erreicht ist.",
    sortable: "Die Überschriften der Spalten sortieren die Tabelle.",
    caption: (n: number) => (n === 1 ? "1 Eintrag" : `${n} Einträge`),
    software: "Software",
    relation: "Bezug",
    publishes: "gibt heraus",
    uses: "nutzt",
    met: "Kriterien erfüllt",
    metOf: (met: string, all: string) => `${met} von ${all}`,
    lastCommit: "Letzter Commit",
    measured: "Zuletzt gemessen",
    unmeasured: "noch nicht",
    sortBy: (column: string) => `Sortieren nach: ${column}`,
    back: (name: string) => `Zurück zu ${name}`,
    rules: (name: string, version: string) => `Regeln: ${name}, Fassung ${version}`,
  },
  {
    link: "Badges at a glance",
    title: (name: string) => `${name}: badges at a glance`,
    suiteLead: "How the components stand, by the rules of the badge programme.",
    organisationLead:
      "How the software stands that the organisation publishes or uses, by the rules of the badge programme.",
    order: "First where something is known to be missing; then where least is reached.",
    sortable: "The heads of the columns sort the table.",
    caption: (n: number) => (n === 1 ? "1 entry" : `${n} entries`),
    software: "Software",
    relation: "Relation",
    publishes: "publishes",
    uses: "uses",
    met: "Criteria met",
    metOf: (met: string, all: string) => `${met} of ${all}`,
    lastCommit: "Last commit",
    measured: "Last measured",
    unmeasured: "not yet",
    sortBy: (column: string) => `Sort by: ${column}`,
    back: (name: string) => `Back to ${name}`,
    rules: (name: string, version: string) => `Rules: ${name}, version ${version}`,
  },
);
