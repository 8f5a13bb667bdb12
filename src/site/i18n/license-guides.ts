import { texts } from "./texts.ts";

/** Ten criteria in our own words; `answer` says what in a record speaks to it. */
export const definitionTexts = texts(
  {
    title: "Open Source für öffentliche Stellen",
    lead: "Zehn Kriterien in einfachen Worten. Sie folgen der Open Source Definition; maßgeblich ist deren Wortlaut.",
    hint: "Bei jedem Kriterium steht, was im Datensatz einer Lizenz darauf antwortet.",
    original: "Wortlaut bei der Open Source Initiative",
    example: (id: string) => `Beispiel: ${id}`,
    refused: "Lizenzen, die abgelehnt sind",
    criteria: {
      redistribution: {
        title: "Weitergeben ist frei",
        text: "Sie dürfen die Software anderen Stellen und allen Menschen weitergeben, verschenkt oder verkauft, ohne dafür Gebühren zu schulden.",
        answer: "Pflichten, die beim Weitergeben gelten",
      },
      source: {
        title: "Der Quelltext gehört dazu",
        text: "Der Quelltext liegt bei oder ist ohne Hürden zu bekommen, in der Form, in der man daran arbeitet.",
        answer: "Familie: „Quelltext nur einsehbar“ genügt nicht",
      },
      changes: {
        title: "Ändern ist erlaubt",
        text: "Sie dürfen die Software anpassen lassen, von wem Sie wollen, und die geänderte Fassung unter denselben Bedingungen weitergeben.",
        answer: "Pflichten, die beim Ändern gelten",
      },
      integrity: {
        title: "Wer was geschrieben hat, bleibt erkennbar",
        text: "Die Lizenz darf verlangen, dass Änderungen gekennzeichnet werden oder einen anderen Namen tragen. Verbieten darf sie Änderungen nicht.",
        answer: "Pflicht „Änderungen kenntlich machen“",
      },
      people: {
        title: "Niemand ist ausgeschlossen",
        text: "Die Lizenz gilt für alle Menschen und alle Stellen gleich, in jedem Land.",
        answer: "Aussagen der Stellen",
      },
      purposes: {
        title: "Kein Zweck ist ausgeschlossen",
        text: "Erlaubt ist jede Nutzung, hoheitlich, gewerblich oder privat. „Nur nicht kommerziell“ ist keine Open-Source-Lizenz.",
        answer:
          "Pflicht „Nutzung ist beschränkt“, und Aussagen der Stellen, etwa „Kostenfrei mit Einschränkungen“",
      },
      everyone: {
        title: "Es braucht keinen weiteren Vertrag",
        text: "Wer die Software erhält, hat damit alle Rechte. Niemand muss sich anmelden oder etwas unterschreiben.",
        answer: "Zusammenfassung in einfachen Worten",
      },
      product: {
        title: "Nicht an ein Produkt gebunden",
        text: "Die Rechte gelten auch für einen herausgelösten Teil, nicht nur im Paket eines bestimmten Herstellers.",
        answer: "Aussagen der Stellen",
      },
      others: {
        title: "Andere Software bleibt unberührt",
        text: "Die Lizenz stellt keine Bedingungen an Programme, die nur auf demselben Rechner oder Datenträger liegen.",
        answer: "Familie: wie weit das Copyleft reicht",
      },
      technology: {
        title: "An keine Technik gebunden",
        text: "Die Rechte hängen nicht von einem Gerät, einer Oberfläche oder einem Klick auf „Zustimmen“ ab.",
        answer: "Entscheidung und ihr Grund",
      },
    },
  },
  {
    title: "Open source for the public sector",
    lead: "Ten criteria in plain words. They follow the Open Source Definition; its own wording is what counts.",
    hint: "Each criterion names what in the record of a licence answers it.",
    original: "The wording at the Open Source Initiative",
    example: (id: string) => `Example: ${id}`,
    refused: "Licences that are refused",
    criteria: {
      redistribution: {
        title: "Passing on is free",
        text: "You may pass the software on to other bodies and to everybody, as a gift or for money, without owing a fee for it.",
        answer: "Duties that apply when passing it on",
      },
      source: {
        title: "The source code belongs to it",
        text: "The source code comes along or can be had without hurdles, in the form in which people work on it.",
        answer: "Family: “source only visible” is not enough",
      },
      changes: {
        title: "Changing is permitted",
        text: "You may have the software adapted by whomever you like, and pass on the changed version on the same terms.",
        answer: "Duties that apply when changing it",
      },
      integrity: {
        title: "Who wrote what stays visible",
        text: "The licence may demand that changes are marked or carry another name. It must not forbid changes.",
        answer: "Duty “mark changes”",
      },
      people: {
        title: "Nobody is excluded",
        text: "The licence is the same for all people and all bodies, in every country.",
        answer: "Statements of the authorities",
      },
      purposes: {
        title: "No purpose is excluded",
        text: "Every use is permitted, official, commercial or private. “Non-commercial only” is no open-source licence.",
        answer:
          "Duty “Use is restricted”, and statements of the authorities, such as “free restricted”",
      },
      everyone: {
        title: "No further contract is needed",
        text: "Whoever receives the software has all rights with it. Nobody has to register or to sign anything.",
        answer: "Summary in plain words",
      },
      product: {
        title: "Not tied to one product",
        text: "The rights hold for a part taken out of it, too, not only within the package of one maker.",
        answer: "Statements of the authorities",
      },
      others: {
        title: "Other software is left alone",
        text: "The licence sets no terms for programs that only lie on the same machine or medium.",
        answer: "Family: how far the copyleft reaches",
      },
      technology: {
        title: "Not tied to one technology",
        text: "The rights do not depend on a device, a user interface or a click on “I agree”.",
        answer: "Decision and its reason",
      },
    },
  },
);

/** The questions that lead to a licence. */
export const chooseTexts = texts(
  {
    title: "Eine Lizenz auswählen",
    lead: "Drei kurze Fragen führen zu Lizenzen, die für Ihr Werk in Frage kommen.",
    hint: "Das ist eine Orientierung und keine Rechtsberatung. Klären Sie zuerst, ob Ihre Stelle alle Rechte am Werk hat.",
    what: "Was möchten Sie veröffentlichen?",
    software: "Software",
    documentation: "Texte, Bilder, Dokumentation",
    data: "Daten",
    fonts: "Schriften",
    origin: "Steckt fremder Code darin?",
    contribution: "Ja, es ist ein Beitrag zu einem vorhandenen Projekt",
    contributionText: "Nehmen Sie die Lizenz dieses Projekts; alles andere schafft Streit.",
    copyleft: "Ja, Code unter GPL oder AGPL",
    copyleftText: "Das Ganze muss sich damit vertragen. Nehmen Sie am besten dieselbe Lizenz.",
    own: "Nein, oder nur freizügig lizenzierter Code",
    share: "Sollen Änderungen anderer auch offen sein?",
    network: "Ja, auch wenn andere sie als Online-Dienst anbieten",
    networkText:
      "Die EUPL liegt in 23 Amtssprachen gleichwertig vor und ist auf europäisches Recht zugeschnitten.",
    strong: "Ja, wenn jemand die Software weitergibt",
    weak: "Nur Änderungen an meinem Teil, nicht an Programmen, die ihn benutzen",
    permissive: "Nein, alle sollen damit machen können, was sie wollen",
    permissiveText: "Apache-2.0 regelt Patente ausdrücklich; MIT ist am kürzesten.",
    dataText: "Die Datenlizenz Deutschland ist für Verwaltungsdaten in Deutschland gemacht.",
    next: "Lizenzen ansehen",
  },
  {
    title: "Choose a licence",
    lead: "Three short questions lead to licences that suit your work.",
    hint: "This gives orientation and is no legal advice. First make sure that your organisation has all rights in the work.",
    what: "What would you like to publish?",
    software: "Software",
    documentation: "Texts, pictures, documentation",
    data: "Data",
    fonts: "Fonts",
    origin: "Is there code by others in it?",
    contribution: "Yes, it is a contribution to an existing project",
    contributionText: "Use that project’s licence; anything else causes trouble.",
    copyleft: "Yes, code under the GPL or AGPL",
    copyleftText: "The whole has to be compatible with it. Best use the same licence.",
    own: "No, or only code under permissive licences",
    share: "Should changes by others be open, too?",
    network: "Yes, also where others offer them as an online service",
    networkText:
      "The EUPL exists with equal validity in 23 official languages and is tailored to European law.",
    strong: "Yes, when somebody passes the software on",
    weak: "Only changes to my part, not to programs that use it",
    permissive: "No, everybody should be able to do what they like with it",
    permissiveText: "Apache-2.0 deals with patents expressly; MIT is the shortest.",
    dataText: "Datenlizenz Deutschland was made for data of administrations in Germany.",
    next: "See the licences",
  },
);
