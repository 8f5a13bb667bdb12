import type { Localized } from "../../src/problem/problem.ts";

/** How the command is called. */
export const USAGE: Localized = {
  en: `Usage: npm run validate -- [options] [path…]

  path                  an entry, file or folder of the catalogue, or any publiccode.yml
  --root DIR            the folder that holds catalog/ and licenses/ (default: this repository)
  --format FORMAT       text, json, gitlab or junit (default: text)
  -o FILE               write the result to a file instead of standard output
  --report FORMAT=FILE  write one more report; can be repeated
  --lang de|en          the language of the texts (default: that of the terminal)
  --changed REV         report only entries that differ from this Git revision
  --network             check addresses on the network, too
  --explain             say in the text which clauses of policies ask for what is reported
  --as-of DATE          the day that counts as today (default: that of the last commit)

Exit code: 0 without errors, 1 with errors, 2 for wrong usage.
`,
  de: `Aufruf: npm run validate -- [Optionen] [Pfad…]

  Pfad                  ein Eintrag, eine Datei oder ein Ordner des Katalogs, oder irgendeine publiccode.yml
  --root ORDNER         der Ordner mit catalog/ und licenses/ (sonst: dieses Repository)
  --format FORMAT       text, json, gitlab oder junit (sonst: text)
  -o DATEI              das Ergebnis in eine Datei statt auf die Standardausgabe schreiben
  --report FORMAT=DATEI einen weiteren Bericht schreiben; mehrfach möglich
  --lang de|en          die Sprache der Texte (sonst: die des Terminals)
  --changed REV         nur Einträge melden, die sich von diesem Git-Stand unterscheiden
  --network             auch Adressen im Netz prüfen
  --explain             im Text sagen, welche Bestimmungen nach dem fragen, was gemeldet wird
  --as-of DATUM         der Tag, der als heute gilt (sonst: der des letzten Commits)

Rückgabewert: 0 ohne Fehler, 1 mit Fehlern, 2 bei falschem Aufruf.
`,
};
