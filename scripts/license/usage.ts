import type { Localized } from "../../src/problem/problem.ts";

/** How the command is called. */
export const USAGE: Localized = {
  en: `Usage: npm run license -- check "<SPDX expression>" [options]
       npm run license -- preview REV [options]

  check                 the verdict on an expression, with its reasons
  preview               what changes in licenses/ since a Git revision flip, and in which entries
  --use USE             internal, service, distribute, modify, combine or publish (default: every use)
  --kind KIND           software, documentation, data or fonts (default: software)
  --as-of DATE          the day that counts as today (default: that of the last commit)
  --format FORMAT       check: text or json; preview: text (Markdown) or json (default: text)
  --lang de|en          the language of the texts (default: that of the terminal)
  --root DIR            the folder that holds catalog/ and licenses/ (default: this repository)
  -o FILE               write the result to a file instead of standard output

Exit code: 0 approved, 1 refused, 3 to be reviewed or unknown, 2 for wrong usage; preview: 0 or 2.
`,
  de: `Aufruf: npm run license -- check "<SPDX-Ausdruck>" [Optionen]
        npm run license -- preview GIT-STAND [Optionen]

  check                 das Urteil über einen Ausdruck, mit Gründen
  preview               was Änderungen in licenses/ seit einem Git-Stand umwerfen, auch bei Einträgen
  --use NUTZUNG         internal, service, distribute, modify, combine oder publish (sonst: jede)
  --kind ART            software, documentation, data oder fonts (sonst: software)
  --as-of DATUM         der Tag, der als heute gilt (sonst: der des letzten Commits)
  --format FORMAT       check: text oder json; preview: text (Markdown) oder json (sonst: text)
  --lang de|en          die Sprache der Texte (sonst: die des Terminals)
  --root ORDNER         der Ordner mit catalog/ und licenses/ (sonst: dieses Repository)
  -o DATEI              das Ergebnis in eine Datei statt auf die Standardausgabe schreiben

Rückgabewert: 0 freigegeben, 1 abgelehnt, 3 zu prüfen oder unbekannt, 2 bei falschem Aufruf; preview: 0 oder 2.
`,
};
