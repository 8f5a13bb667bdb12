import { texts } from "./texts.ts";

/** Single pages: knowledge, contribute, interface, legal pages, missing page. */
export const pageTexts = texts(
  {
    knowledgeTitle: "Wissen",
    knowledgeLead:
      "Open Source in der Verwaltung: auswählen, beschaffen, nachnutzen, veröffentlichen.",
    updated: (date: string) => `Stand: ${date}`,
    moreArticles: "Weiterlesen",
    imprint: "Impressum",
    operator: "Verantwortlich",
    phone: "Telefon",
    email: "E-Mail",
    website: "Website",
    mirrors: "Weitere Kopien dieses Katalogs",
    mirrorBy: (operator: string) => `betrieben von ${operator}`,
    privacy: "Datenschutz",
    accessibility: "Erklärung zur Barrierefreiheit",
    accessibilityLead: (name: string) => `Diese Erklärung gilt für die Website ${name}.`,
    status: "Stand der Vereinbarkeit",
    statuses: {
      full: "Die Website ist mit den Anforderungen der EN 301 549 und der WCAG 2.2, Stufe AA, vereinbar.",
      partial:
        "Die Website ist mit den Anforderungen der EN 301 549 und der WCAG 2.2, Stufe AA, teilweise vereinbar. Was fehlt, steht unten.",
      none: "Die Website ist mit den Anforderungen der EN 301 549 und der WCAG 2.2, Stufe AA, nicht vereinbar.",
      "not-assessed":
        "Ob die Website mit der EN 301 549 und der WCAG 2.2, Stufe AA, vereinbar ist, hat noch kein Mensch geprüft.",
    },
    method: "Wie geprüft wurde",
    methods: {
      self: "Durch eine Selbstbewertung.",
      "third-party": "Durch eine unabhängige Stelle.",
      "automated-only":
        "Durch automatische Prüfungen in jedem Bau der Website. Eine Prüfung durch Menschen steht aus.",
    },
    statementDate: (date: string) =>
      `Diese Erklärung wurde am ${date} erstellt oder zuletzt geprüft.`,
    gaps: "Was noch nicht barrierefrei ist",
    feedback: "Barrieren melden",
    enforcement: "Durchsetzungsverfahren",
    easyLanguage: "Leichte Sprache",
    notFoundTitle: "Diese Seite gibt es nicht",
    notFoundText: "Die Adresse stimmt nicht, oder die Seite ist umgezogen.",
    notFoundHome: "Zur Startseite",
    notFoundSoftware: "Zur Software-Liste",
    movedTitle: "Umgezogen",
    movedText: "Dieser Eintrag hat jetzt eine andere Adresse:",
    chooseTitle: "Sprache wählen",
  },
  {
    knowledgeTitle: "Knowledge",
    knowledgeLead: "Open source in public administration: choosing, buying, reusing, publishing.",
    updated: (date: string) => `As of ${date}`,
    moreArticles: "Read on",
    imprint: "Imprint",
    operator: "Responsible",
    phone: "Telephone",
    email: "E-mail",
    website: "Website",
    mirrors: "Other copies of this catalogue",
    mirrorBy: (operator: string) => `run by ${operator}`,
    privacy: "Privacy",
    accessibility: "Accessibility statement",
    accessibilityLead: (name: string) => `This statement applies to the website ${name}.`,
    status: "Compliance status",
    statuses: {
      full: "The website conforms to EN 301 549 and WCAG 2.2, level AA.",
      partial:
        "The website conforms in part to EN 301 549 and WCAG 2.2, level AA. What is missing is listed below.",
      none: "The website does not conform to EN 301 549 and WCAG 2.2, level AA.",
      "not-assessed":
        "Nobody has yet assessed whether the website conforms to EN 301 549 and WCAG 2.2, level AA.",
    },
    method: "How it was assessed",
    methods: {
      self: "By a self-assessment.",
      "third-party": "By an independent body.",
      "automated-only":
        "By automatic checks in every build of the website. An assessment by people is still to come.",
    },
    statementDate: (date: string) => `This statement was prepared or last reviewed on ${date}.`,
    gaps: "What is not accessible yet",
    feedback: "Report barriers",
    enforcement: "Enforcement procedure",
    easyLanguage: "Easy language",
    notFoundTitle: "This page does not exist",
    notFoundText: "The address is wrong, or the page has moved.",
    notFoundHome: "To the home page",
    notFoundSoftware: "To the software list",
    movedTitle: "Moved",
    movedText: "This entry has another address now:",
    chooseTitle: "Choose a language",
  },
);
