import type { Localized } from "../../src/problem/problem.ts";

/** How the command is called. */
export const USAGE: Localized = {
  en: `Usage: npm run badges -- explain ID [options]
       npm run badges -- preview REV [options]

  explain               the badges of an entry: every criterion, its answer, its evidence
  preview               which badges change by what was changed since a Git revision
  --rules FILE          apply these rules instead of catalog/rules/badges.yml
  --as-of DATE          the day that counts as today (default: that of the last commit)
  --format FORMAT       text (preview: Markdown) or json (default: text)
  --lang de|en          the language of the texts (default: that of the terminal)
  --root DIR            the folder that holds catalog/ and licenses/ (default: this repository)
  -o FILE               write the result to a file instead of standard output

Exit code: 0, or 2 for wrong usage.
`,
  de: `Aufruf: npm run badges -- explain KENNUNG [Optionen]
        npm run badges -- preview GIT-STAND [Optionen]

  explain               die Badges eines Eintrags: jedes Kriterium mit Antwort und Belegen
  preview               welche Badges sich durch Änderungen seit einem Git-Stand ändern
  --rules DATEI         diese Regeln anwenden statt catalog/rules/badges.yml
  --as-of DATUM         der Tag, der als heute gilt (sonst: der des letzten Commits)
  --format FORMAT       text (preview: Markdown) oder json (sonst: text)
  --lang de|en          die Sprache der Texte (sonst: die des Terminals)
  --root ORDNER         der Ordner mit catalog/ und licenses/ (sonst: dieses Repository)
  -o DATEI              das Ergebnis in eine Datei statt auf die Standardausgabe schreiben

Rückgabewert: 0, oder 2 bei falschem Aufruf.
`,
};
