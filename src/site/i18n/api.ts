import { texts } from "./texts.ts";

/** The page that explains the JSON interface. */
export const apiTexts = texts(
  {
    title: "Schnittstelle (API)",
    lead: "Alle Daten des Katalogs als JSON: ohne Anmeldung, ohne Schlüssel, frei nutzbar unter CC0 1.0.",
    tiersTitle: "Drei Ebenen",
    tiersText:
      "Die Dateien sind so geschnitten, dass keine mit dem Katalog mitwächst. Laden Sie zuerst das Verzeichnis; es nennt jede weitere Datei.",
    file: "Adresse",
    holds: "Inhalt",
    manifest: "Verzeichnis: Version, Stand der Daten, Anzahl und alle Teile der Listen",
    names: "Namen: Kennung und Name, 2000 je Datei; für Auswahllisten und Abgleiche",
    index:
      "Übersicht: Kurzangaben und Merkmale jedes Eintrags, 200 je Datei; für eigene Listen und Filter",
    entry:
      "Ein Eintrag: alle Angaben aus publiccode.yml und Kuratierung, Messungen, Badges mit Herleitung, Nutzende und Geschichte, eine Datei je Eintrag",
    rules: "Die Regeln der Badges, mit der Prüfsumme, die jeder Eintrag nennt",
    analysis:
      "Stufen eines Eintrags in der Form, die publiccode-ui liest; was unbekannt ist, fehlt darin",
    licenses: "Lizenzen: Verzeichnis der Namen, Übersichten, Datensätze und Listen",
    license: "Eine Lizenz: Datensatz und Entscheidung je Art des Werks, eine Datei je Lizenz",
    requests: "Anträge: Lizenzen, über die jemand eine Entscheidung wünscht, mit Stand und Frist",
    allowList:
      "Lizenzliste: Entscheidung zu jeder Lizenz; aus der Regel berechnet, wo Menschen nicht entschieden haben",
    allowCsv: "Dieselbe Liste als Tabelle (CSV)",
    allowOrt: "Dieselbe Liste für das OSS Review Toolkit (ORT)",
    allowLines: "Zugelassene Kennungen für Software, eine je Zeile; für Trivy, licensee und andere",
    policies: "Regelwerke: jedes mit seinen Versionen, Fristen und den Adressen aller Fassungen",
    policyText:
      "Ein Regelwerk in einer Version und Sprache: jede Bestimmung mit ihrer dauerhaften Kennung, ihren Pflichtwörtern und dem, was sie durchsetzt",
    policyComparison:
      "Ein Vergleich zweier Versionen: was neu, gestrichen, umformuliert, verschoben oder verschärft ist",
    policyXml:
      "Derselbe Text als Akoma Ntoso 3.0 (OASIS LegalDocML), mit Fristen und dem, was sich geändert hat",
    policySource: "Die Quelle desselben Textes: Markdown",
    others: "Namen und einzelne Einträge gibt es auch für Organisationen, Suiten und Communitys",
    schemasTitle: "JSON-Schemas",
    schemasText:
      "Jede Datei folgt einem Schema, das daneben liegt. Die Version im Pfad ändert sich, wenn ein Feld wegfällt oder seine Bedeutung ändert; neue Felder können jederzeit hinzukommen.",
    exampleTitle: "Beispiel",
    privacyTitle: "Personendaten",
    privacyText:
      "Telefonnummern und E-Mail-Adressen von Personen stehen nicht in Namen und Übersicht und im Eintrag nur, wo der Betreiber es erlaubt.",
    feedTitle: "Neues abonnieren",
    feedText: "Neue und geänderte Einträge als Atom-Feed:",
    feed: "Feed auf Deutsch",
    etiquetteTitle: "Bitte beachten",
    etiquette:
      "Laden Sie Dateien nicht häufiger, als sich der Stand der Daten ändert. Für den ganzen Katalog ist das Git-Projekt der bessere Weg.",
  },
  {
    title: "Interface (API)",
    lead: "All data of the catalogue as JSON: no registration, no key, free to use under CC0 1.0.",
    tiersTitle: "Three tiers",
    tiersText:
      "The files are cut so that none grows with the catalogue. Load the directory first; it names every other file.",
    file: "Address",
    holds: "Content",
    manifest: "Directory: version, date of the data, counts, and all parts of the lists",
    names: "Names: id and name, 2,000 per file; for pick lists and matching",
    index:
      "Index: short facts and properties of every entry, 200 per file; for lists and filters of your own",
    entry:
      "One entry: everything from publiccode.yml and curation, measurements, badges with their derivation, users and history, one file for each entry",
    rules: "The rules of the badges, with the digest that every entry names",
    analysis:
      "Levels of an entry in the form that publiccode-ui reads; what is unknown is missing from it",
    licenses: "Licences: directory of the names, index, records and lists",
    license: "One licence: record and decision for each kind of work, one file per licence",
    requests: "Requests: licences that somebody wants to have decided, with state and deadline",
    allowList:
      "Allow-list: the decision about each licence; computed from the policy where no people have decided",
    allowCsv: "The same list as a table (CSV)",
    allowOrt: "The same list for the OSS Review Toolkit (ORT)",
    allowLines: "Approved ids for software, one a line; for Trivy, licensee and others",
    policies: "Policies: each with its versions, when they hold, and where every form of them lies",
    policyText:
      "One policy in one version and language: each clause with its permanent id, its words of obligation, and what enforces it",
    policyComparison:
      "A comparison of two versions: what is new, repealed, reworded, moved or tightened",
    policyXml:
      "The same text as Akoma Ntoso 3.0 (OASIS LegalDocML), with its days and what changed",
    policySource: "The source of the same text: Markdown",
    others: "There are names and single entries for organisations, suites and communities, too",
    schemasTitle: "JSON Schemas",
    schemasText:
      "Every file follows a schema that is published beside it. The version in the path changes when a field is removed or changes its meaning; new fields can be added at any time.",
    exampleTitle: "Example",
    privacyTitle: "Personal data",
    privacyText:
      "Telephone numbers and e-mail addresses of persons are not in names and index, and in an entry only where the operator permits it.",
    feedTitle: "Subscribe to news",
    feedText: "New and changed entries as an Atom feed:",
    feed: "Feed in English",
    etiquetteTitle: "Please note",
    etiquette:
      "Do not load files more often than the date of the data changes. If you want the whole catalogue, better use the Git project.",
  },
);
