import { texts } from "./texts.ts";

/** The home page. */
export const homeTexts = texts(
  {
    title: "Open-Source-Software für die öffentliche Verwaltung",
    tasksTitle: "Womit möchten Sie anfangen?",
    popular: "Zum Beispiel:",
    insteadOf: (product: string) => `statt ${product}`,
    tasks: {
      replace: [
        "Ein Produkt ersetzen",
        "Welche Open-Source-Software kann an die Stelle eines Produkts treten, das Sie heute nutzen?",
      ],
      category: [
        "Nach Aufgabe suchen",
        "Von Terminvergabe bis Geodaten: Software nach dem, was sie leistet.",
      ],
      others: [
        "Sehen, was andere nutzen",
        "Welche Stelle betreibt oder veröffentlicht was, und wen kann man fragen?",
      ],
      license: [
        "Eine Lizenz verstehen",
        "Darf sie unterschrieben werden, warum, und wozu verpflichtet sie?",
      ],
      learn: [
        "Nachlesen, wie es geht",
        "Beschaffen, nachnutzen, veröffentlichen: kurze Anleitungen ohne Fachsprache.",
      ],
      publish: [
        "Eigene Software eintragen",
        "Hat Ihr Projekt eine publiccode.yml, dauert es fünf Minuten. Eine Prüfung sagt, was fehlt.",
      ],
    },
    figuresTitle: "Der Katalog in Zahlen",
    figuresDate: (date: string) => `Stand ${date}`,
    figures: {
      software: (n: number) => (n === 1 ? "Eintrag zu Software" : "Einträge zu Software"),
      organisations: (n: number) => (n === 1 ? "Organisation" : "Organisationen"),
      products: (n: number) => (n === 1 ? "ersetzbares Produkt" : "ersetzbare Produkte"),
      countries: (n: number) => (n === 1 ? "Land" : "Länder"),
    },
    allFigures: "Alle Zahlen",
    newest: "Neu im Katalog",
    changed: "Zuletzt geändert",
    released: "Neueste Veröffentlichungen",
    addedOn: (date: string) => `aufgenommen am ${date}`,
    changedOn: (date: string) => `geändert am ${date}`,
    releasedOn: (date: string) => `Version vom ${date}`,
    suites: "Komplette Arbeitsumgebungen",
    suitesLead: "Suiten fassen mehrere Programme zu einem Ganzen zusammen.",
    components: (n: number) => (n === 1 ? "1 Bestandteil" : `${n} Bestandteile`),
    knowledge: "Wissen",
    allSoftware: "Die ganze Liste",
  },
  {
    title: "Open-source software for public administration",
    tasksTitle: "Where would you like to begin?",
    popular: "For example:",
    insteadOf: (product: string) => `instead of ${product}`,
    tasks: {
      replace: [
        "Replace a product",
        "Which open-source software can take the place of a product that you use today?",
      ],
      category: ["Search by task", "From appointments to geodata: software by what it does."],
      others: ["See what others use", "Which body runs or publishes what, and whom can you ask?"],
      license: ["Understand a licence", "May it be signed, why, and what does it oblige you to?"],
      learn: ["Read how it is done", "Buying, reusing, publishing: short guides without jargon."],
      publish: [
        "Add your own software",
        "If your project has a publiccode.yml, it takes five minutes. A check says what is missing.",
      ],
    },
    figuresTitle: "The catalogue in figures",
    figuresDate: (date: string) => `As of ${date}`,
    figures: {
      software: (n: number) => (n === 1 ? "software entry" : "software entries"),
      organisations: (n: number) => (n === 1 ? "organisation" : "organisations"),
      products: (n: number) => (n === 1 ? "replaceable product" : "replaceable products"),
      countries: (n: number) => (n === 1 ? "country" : "countries"),
    },
    allFigures: "All figures",
    newest: "New in the catalogue",
    changed: "Recently changed",
    released: "Newest releases",
    addedOn: (date: string) => `added on ${date}`,
    changedOn: (date: string) => `changed on ${date}`,
    releasedOn: (date: string) => `version of ${date}`,
    suites: "Complete working environments",
    suitesLead: "Suites join several programs into one.",
    components: (n: number) => (n === 1 ? "1 component" : `${n} components`),
    knowledge: "Knowledge",
    allSoftware: "The whole list",
  },
);
