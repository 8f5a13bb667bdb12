import { texts } from "./texts.ts";

/** The page that says how to take part. */
export const contributeTexts = texts(
  {
    title: "Mitmachen",
    lead: "Der Katalog lebt davon, dass Menschen eintragen, was sie kennen. Dafür muss niemand programmieren können.",
    waysTitle: "Was Sie beitragen können",
    software: "Software eintragen",
    softwareText: "Ihre Stelle veröffentlicht oder betreibt Open-Source-Software, die hier fehlt.",
    use: "Sagen, was Sie nutzen",
    useText:
      "Eine belegte Nutzung hilft anderen mehr als jede Werbung. Sie entscheiden, ob andere Sie fragen dürfen.",
    mend: "Einen Eintrag verbessern",
    mendText: "Am Ende jeder Eintragsseite steht „Diesen Eintrag verbessern“.",
    stepsTitle: "Schritt für Schritt zum Eintrag",
    steps: [
      "Legen Sie im Projekt Ihrer Software eine publiccode.yml an, wenn es noch keine gibt.",
      "Holen Sie eine Kopie des Katalogs und rufen Sie den Befehl mit der Adresse der Software auf. Er liest die publiccode.yml, legt den Eintrag an und sagt, was noch fehlt.",
      "Ergänzen Sie in curation.yml, was das Projekt nicht von sich aus sagt: Herausgeber, Themen, was die Software ersetzen kann.",
      "Prüfen Sie den Eintrag. Jede Meldung nennt Datei, Zeile, Grund und Abhilfe.",
      "Schlagen Sie die Änderung vor. Dieselbe Prüfung läuft dort noch einmal und zeigt Probleme an der Zeile.",
    ],
    commandNew: "npm run new -- software https://git.example/gruppe/projekt",
    commandValidate: "npm run validate",
    withoutTitle: "Ohne eigene Kopie",
    withoutForge:
      "Diese Kopie des Katalogs nennt keinen Ort, an dem sie gepflegt wird. Wer sie betreibt, trägt ihn in catalog/site.yml ein.",
    withForge:
      "Sie können Dateien auch im Browser anlegen und ändern. Ihr Vorschlag wird geprüft, bevor er erscheint.",
    project: "Zum Projekt des Katalogs",
    newOrganisation: "Neue Organisation anlegen",
    readTitle: "Ausführliche Anleitung",
    read: "Einen Eintrag beitragen",
    publish: "Software veröffentlichen",
    rulesTitle: "Was gilt",
    rules: [
      "Aufgenommen wird Software unter einer anerkannten Open-Source-Lizenz, die öffentliche Stellen nutzen oder nutzen können.",
      "Jeder Eintrag nennt die Quellen seiner Angaben und wann jemand sie gelesen hat.",
      "Beschreibungen sind sachlich; Werbung wird gekürzt.",
      "Einträge kosten nichts und lassen sich nicht kaufen.",
      "Keine Telefonnummern und E-Mail-Adressen von Personen: Teams und Funktionspostfächer genügen.",
    ],
  },
  {
    title: "Contribute",
    lead: "The catalogue depends on people who enter what they know. You do not need to program for that.",
    waysTitle: "What you can contribute",
    software: "Add software",
    softwareText: "Your organisation publishes or runs open-source software that is missing here.",
    use: "Say what you use",
    useText:
      "Documenting a use helps others more than any advertising. You decide whether people may ask you.",
    mend: "Improve an entry",
    mendText: "At the end of every entry page you find “Improve this entry”.",
    stepsTitle: "An entry step by step",
    steps: [
      "Create a publiccode.yml in your software’s project if there is none yet.",
      "Get a copy of the catalogue and run the command with the address of the software. It reads the publiccode.yml, creates the entry and says what is still missing.",
      "Add in curation.yml what the project does not say of itself: publisher, topics, what the software can replace.",
      "Check the entry. Every message names file, line, reason and remedy.",
      "Propose the change. The same check runs there again and shows problems at their line.",
    ],
    commandNew: "npm run new -- software https://git.example/group/project",
    commandValidate: "npm run validate",
    withoutTitle: "Without a copy of your own",
    withoutForge:
      "This copy of the catalogue names no place where it is maintained. Whoever runs it enters that in catalog/site.yml.",
    withForge:
      "You can also create and change files in the browser. Your proposal is reviewed before it appears.",
    project: "To the catalogue’s project",
    newOrganisation: "Add a new organisation",
    readTitle: "Detailed guides",
    read: "Contributing an entry",
    publish: "Publishing software",
    rulesTitle: "What applies",
    rules: [
      "The catalogue accepts software under a recognised open-source licence that public bodies use or can use.",
      "Every entry names the sources of its facts and when somebody read them.",
      "Descriptions are factual; advertising is cut.",
      "Entries cost nothing and cannot be bought.",
      "No telephone numbers or e-mail addresses of persons: teams and shared mailboxes are enough.",
    ],
  },
);
