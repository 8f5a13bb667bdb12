import { texts } from "./texts.ts";

/** What is missing for the next level of an entry's badges, for those who maintain the software. */
export const nextLevelTexts = texts(
  {
    link: "Was für die nächste Stufe fehlt",
    title: (name: string) => `${name}: was für die nächste Stufe fehlt`,
    lead: "Für alle, die diese Software pflegen: Was ist zu tun, und was muss nur bekannt werden?",
    next: (level: string) => `Für ${level}`,
    todo: "Zu tun",
    toKnow: "Noch nicht bekannt",
    highest: "Die höchste Stufe ist erreicht.",
    notApplicable: "Dieses Badge ist für solche Software nicht gedacht.",
    until: (date: string) => `Gilt ohne neue Messung bis zum ${date}.`,
    trends: "Verlauf",
    trendsText: "Was am Ende jedes Monats gemessen war, nach der Git-Geschichte des Katalogs.",
    chart: (title: string) =>
      `Liniendiagramm: ${title}. Die Zahlen stehen in der Tabelle darunter.`,
    numbers: "Zahlen",
    month: "Monat",
    back: (name: string) => `Zurück zu ${name}`,
    rules: (name: string, version: string) => `Regeln: ${name}, Fassung ${version}`,
  },
  {
    link: "What is missing for the next level",
    title: (name: string) => `${name}: what is missing for the next level`,
    lead: "For those who maintain this software: what is to be done, and what only has to become known?",
    next: (level: string) => `For ${level}`,
    todo: "To be done",
    toKnow: "Not known yet",
    highest: "The highest level is reached.",
    notApplicable: "This badge is not meant for such software.",
    until: (date: string) => `Holds until ${date} if nothing new is measured.`,
    trends: "Trends",
    trendsText:
      "What was measured at the end of each month, according to the catalogue’s Git history.",
    chart: (title: string) => `Line chart: ${title}. The figures are in the table below.`,
    numbers: "Figures",
    month: "Month",
    back: (name: string) => `Back to ${name}`,
    rules: (name: string, version: string) => `Rules: ${name}, version ${version}`,
  },
);
