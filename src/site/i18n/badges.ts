import { texts } from "./texts.ts";

/** The programme of badges, the page of each, and the badges of an entry. */
export const badgeTexts = texts(
  {
    title: "Badges",
    none: "Dieser Katalog vergibt keine Badges: Die Datei catalog/rules/badges.yml fehlt oder ist fehlerhaft.",
    lead: "Was die Badges sagen, was sie verlangen, und wie sicher die Antworten sind.",
    badgesTitle: "Die Badges",
    levelsOf: (levels: string) => `Stufen: ${levels}`,
    holdersTitle: "Wer welche Stufe hat",
    holdersCaption: "Anzahl der Einträge je Badge und Stufe",
    badge: "Badge",
    others: "ohne Stufe",
    othersHint:
      "Ohne Stufe heißt meistens: Noch hat niemand alles gemessen. Es heißt nicht, dass die Software schlecht ist.",
    levelsTitle: "Wie eine Stufe zustande kommt",
    levelsText: [
      "Eine Stufe hat, wer alle ihre Kriterien erfüllt und dazu die aller niedrigeren Stufen. Jede Stufe hat ein Wort und Punkte; die Farbe sagt nichts, was dort nicht auch steht.",
      "Gespeichert werden nur Messungen. Die Stufen werden bei jedem Bau dieser Seiten neu aus ihnen berechnet, mit den Regeln, die hier stehen. Wer dieselben Dateien nimmt, kommt zum selben Ergebnis.",
    ],
    answersTitle: "Vier Antworten",
    answersText: {
      met: "Es wurde gemessen, und es ist so.",
      "not-met": "Es wurde gemessen, und es ist nicht so.",
      unknown:
        "Niemand konnte es messen, oder die Messung zählt nicht mehr. Das ist kein Mangel und zählt nie als erfüllt. Dabei steht, woran es liegt und wie es bekannt wird.",
      "not-applicable":
        "Danach zu fragen hat hier keinen Sinn, zum Beispiel weil das Projekt an dieser Stelle keine Issues annimmt. Der Grund steht dabei.",
    },
    trustTitle: "Wie sicher ein Nachweis ist",
    trustText: {
      declared: "Das Projekt oder eine Organisation sagt es selbst.",
      observed: "Ein Programm hat es im Repository oder auf der Entwicklungsplattform gesehen.",
      scanned: "Es steht im Bericht eines Werkzeugs, mit Fassung und Prüfsumme.",
      attested: "Es steht in einer signierten Bescheinigung, deren Signatur geprüft wurde.",
    },
    trustHint: (trust: string) =>
      `Wo ein Kriterium nichts anderes sagt, muss der Nachweis mindestens von dieser Art sein: ${trust}.`,
    ageTitle: "Wie lange ein Nachweis gilt",
    ageText: (days: string) =>
      `Wo ein Kriterium nichts anderes sagt, gilt ein Nachweis ${days} Tage lang. Danach ist die Antwort unbekannt, bis jemand neu misst. Bei jedem Badge steht, wie alt sein ältester Nachweis ist und bis wann er gilt.`,
    replyTitle: "Das Projekt hat das Wort",
    replyText:
      "Zu jedem Kriterium und zu jedem Fund kann das Projekt kurz antworten, mit Datum und Ende. Die Antwort steht neben dem Ergebnis. Ein Fund, der nach ihr nicht zutrifft oder behoben ist, wird nicht mitgezählt, wo die Regel das sagt.",
    rulesTitle: "Die Regeln",
    ruleSet: "Regelsatz",
    version: "Fassung",
    from: "In Kraft seit",
    file: "Datei",
    rulesText:
      "Badges, Stufen, Kriterien, Schwellen und Texte stehen in einer Datei des Katalogs, nicht im Programm. Wer etwas ändern möchte, schlägt eine Änderung dieser Datei vor.",
    editRules: "Änderung vorschlagen",
    rulesJson: "Die Regeln als JSON",
    howToContribute: "So funktioniert das Mitmachen",
    guide: "Badges lesen: was sie bedeuten und was nicht",
    holders: (n: number, shown: string) => (n === 1 ? "1 Eintrag" : `${shown} Einträge`),
    nobody: "noch kein Eintrag",
    includes: "Dazu kommt alles, was die niedrigeren Stufen verlangen.",
    alone: "Diese Stufe steht für sich; höhere Stufen setzen sie nicht voraus.",
    asks: "Verlangt wird",
    asksAll: "Verlangt wird alles davon",
    asksAny: "Verlangt wird eines davon",
    trustAndAge: "Nachweis",
    trustAtLeast: (trust: string) => `mindestens ${trust}`,
    ageAtMost: (days: string) => `gilt ${days} Tage`,
    whenAbsent: "Wenn es nichts gibt",
    exempt: "Gilt nicht, wenn",
    repliesCount: "Antworten des Projekts",
    repliesCountText: (statuses: string) =>
      `Funde, zu denen das Projekt eine davon gibt, zählen nicht: ${statuses}.`,
    replyStatuses: {
      "not-affected": "nicht betroffen",
      fixed: "behoben",
      "under-investigation": "wird untersucht",
    },
    earn: "So lässt es sich erreichen",
    measure: "So wird es bekannt",
    sectionLead: "Aus Messungen und Angaben berechnet.",
    sectionHow: "Wie Badges zustande kommen",
    rowLabel: "Badges",
    evidenceAge: (age: string) => `gemessen ${age}`,
    oldest: (date: string, age: string) => `Ältester Nachweis: ${date} (${age}).`,
    holdsUntil: (date: string) => `Gilt ohne neue Messung bis zum ${date}.`,
    missing: (level: string) => `Für ${level} fehlt noch oder ist noch nicht bekannt`,
    toMeasure: (level: string) => `Für ${level} ist noch zu messen`,
    means: (level: string, meaning: string) => `${level} heißt hier: ${meaning}.`,
    explain: (n: number, shown: string) =>
      n === 1 ? "Das Kriterium und seine Antwort" : `Alle ${shown} Kriterien und ihre Antworten`,
    about: (badge: string) => `Was der Badge „${badge}“ verlangt`,
    above: "Steht schon bei einem Badge weiter oben.",
    embed: "Diese Badges einbetten",
    embedText:
      "Jedes Bild hat eine feste Adresse und zeigt immer die aktuelle Stufe. Es führt zur Begründung auf dieser Seite.",
    embedWithout:
      "Diese Kopie des Katalogs nennt keine Adresse, unter der sie veröffentlicht ist. Setzen Sie für „https://…/“ den Anfang der Adresse ein, unter der Sie diese Seite lesen.",
    embedAlt: (badge: string, name: string) => `${badge}: Stufe und Begründung zu ${name}`,
    facetLead: (badge: string, level: string) =>
      `Alle Einträge, die beim Badge „${badge}“ die Stufe ${level} haben.`,
  },
  {
    title: "Badges",
    none: "This catalogue awards no badges: the file catalog/rules/badges.yml is missing or broken.",
    lead: "What the badges say, what they ask for, and how certain the answers are.",
    badgesTitle: "The badges",
    levelsOf: (levels: string) => `Levels: ${levels}`,
    holdersTitle: "Who holds which level",
    holdersCaption: "Number of entries by badge and level",
    badge: "Badge",
    others: "without a level",
    othersHint:
      "Without a level mostly means that nobody has measured everything yet. It does not mean that the software is bad.",
    levelsTitle: "How a level comes about",
    levelsText: [
      "A level is held by what meets all its criteria and those of all lower levels. Each level has a word and dots; the colour says nothing that is not also there.",
      "Only measurements are stored. The levels are computed from them each time these pages are built, by the rules that are shown here. Whoever takes the same files arrives at the same result.",
    ],
    answersTitle: "Four answers",
    answersText: {
      met: "It was measured, and it is so.",
      "not-met": "It was measured, and it is not so.",
      unknown:
        "Nobody could measure it, or the measurement does not count any more. That is no fault and never counts as met. It says why, and how it becomes known.",
      "not-applicable":
        "It makes no sense to ask here, for example because the project takes no issues in this place. The reason is given.",
    },
    trustTitle: "How certain evidence is",
    trustText: {
      declared: "The project or an organisation says so itself.",
      observed: "A program saw it in the repository or at the forge.",
      scanned: "It is in the report of a tool, with version and checksum.",
      attested: "It is in a signed attestation, and the signature was verified.",
    },
    trustHint: (trust: string) =>
      `Where a criterion says nothing else, the evidence has to be at least of this kind: ${trust}.`,
    ageTitle: "How long evidence counts",
    ageText: (days: string) =>
      `Where a criterion says nothing else, evidence counts for ${days} days. After that the answer is unknown until somebody measures again. Each badge says how old its oldest evidence is and until when it holds.`,
    replyTitle: "The project has a say",
    replyText:
      "The project can reply briefly to each criterion and each finding, with a date and an end. The reply stands beside the result. A finding that, according to it, does not apply or is fixed is not counted where the rule says so.",
    rulesTitle: "The rules",
    ruleSet: "Rule set",
    version: "Version",
    from: "In force since",
    file: "File",
    rulesText:
      "Badges, levels, criteria, thresholds and texts are in a file of the catalogue, not in the program. Whoever wants to change something proposes a change to that file.",
    editRules: "Propose a change",
    rulesJson: "The rules as JSON",
    howToContribute: "How contributing works",
    guide: "Reading badges: what they mean and what they do not",
    holders: (n: number, shown: string) => (n === 1 ? "1 entry" : `${shown} entries`),
    nobody: "no entry yet",
    includes: "Everything that the lower levels ask for comes in addition.",
    alone: "This level stands alone; higher levels do not presuppose it.",
    asks: "Asked for",
    asksAll: "All of this is asked for",
    asksAny: "One of this is asked for",
    trustAndAge: "Evidence",
    trustAtLeast: (trust: string) => `at least ${trust}`,
    ageAtMost: (days: string) => `counts for ${days} days`,
    whenAbsent: "Where there is nothing",
    exempt: "Does not apply where",
    repliesCount: "Replies of the project",
    repliesCountText: (statuses: string) =>
      `Findings to which the project gives one of these are not counted: ${statuses}.`,
    replyStatuses: {
      "not-affected": "not affected",
      fixed: "fixed",
      "under-investigation": "under investigation",
    },
    earn: "How to meet it",
    measure: "How it becomes known",
    sectionLead: "Computed from measurements and statements.",
    sectionHow: "How badges come about",
    rowLabel: "Badges",
    evidenceAge: (age: string) => `measured ${age}`,
    oldest: (date: string, age: string) => `Oldest evidence: ${date} (${age}).`,
    holdsUntil: (date: string) => `Holds until ${date} if nothing new is measured.`,
    missing: (level: string) => `Missing for ${level}, or not known yet`,
    toMeasure: (level: string) => `Still to be measured for ${level}`,
    means: (level: string, meaning: string) => `${level} means here: ${meaning}.`,
    explain: (n: number, shown: string) =>
      n === 1 ? "The criterion and its answer" : `All ${shown} criteria and their answers`,
    about: (badge: string) => `What the badge “${badge}” asks for`,
    above: "Already given at a badge further up.",
    embed: "Embed these badges",
    embedText:
      "Each picture has a lasting address and always shows the present level. It leads to the reasons on this page.",
    embedWithout:
      "This copy of the catalogue names no address at which it is published. Put the beginning of the address at which you read this page in the place of “https://…/”.",
    embedAlt: (badge: string, name: string) => `${badge}: level and reasons for ${name}`,
    facetLead: (badge: string, level: string) =>
      `All entries that hold the level ${level} of the badge “${badge}”.`,
  },
);
