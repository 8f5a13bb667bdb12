import type { Localized } from "../../src/problem/problem.ts";

/** How the command is called. */
export const USAGE: Localized = {
  en: `Usage: npm run license -- check "<SPDX expression>" [options]
       npm run license -- sbom FILE… [options]
       npm run license -- combine "<expression>" "<expression>"… [--under "<expression>"] [options]
       npm run license -- preview REV [options]

  check                 the verdict on an expression, with its reasons and the duties that come with it
  sbom                  the verdict on every component of bills of materials and lockfiles; "-" reads standard input
  combine               whether works under these licences may become one, and under which licence
  preview               what changes in licenses/ since a Git revision flip, and in which entries
  --under EXPRESSION    combine: the licence that the whole is to be passed on under (default: any that fits)
  --use USE             internal, service, distribute, modify, combine or publish (default: every use)
  --kind KIND           software, documentation, data or fonts (default: software)
  --as-of DATE          the day that counts as today (default: that of the last commit)
  --format FORMAT       check, combine: text or json; sbom: text, json, csv, sarif or gitlab;
                        preview: text (Markdown) or json (default: text)
  --lang de|en          the language of the texts (default: that of the terminal)
  --root DIR            the folder that holds catalog/ and licenses/ (default: this repository)
  -o FILE               write the result to a file instead of standard output

Exit code: 0 approved (also with conditions), 1 something refused, 3 something to be reviewed or unknown, 2 for wrong
usage. sbom: 4 where a file could not be read and nothing in the others is refused. combine: 0 yes, 1 no, 3 it
depends or is unknown. preview: 0 or 2.
`,
  de: `Aufruf: npm run license -- check "<SPDX-Ausdruck>" [Optionen]
        npm run license -- sbom DATEI… [Optionen]
        npm run license -- combine "<Ausdruck>" "<Ausdruck>"… [--under "<Ausdruck>"] [Optionen]
        npm run license -- preview GIT-STAND [Optionen]

  check                 das Urteil über einen Ausdruck, mit Gründen und den Pflichten, die er mitbringt
  sbom                  das Urteil über jede Komponente von Stücklisten und Lockfiles; „-“ liest die Standardeingabe
  combine               ob Werke unter diesen Lizenzen eines werden dürfen, und unter welcher Lizenz
  preview               was Änderungen in licenses/ seit einem Git-Stand umwerfen, auch bei Einträgen
  --under AUSDRUCK      combine: die Lizenz, unter der das Ganze weitergegeben werden soll (sonst: jede passende)
  --use NUTZUNG         internal, service, distribute, modify, combine oder publish (sonst: jede)
  --kind ART            software, documentation, data oder fonts (sonst: software)
  --as-of DATUM         der Tag, der als heute gilt (sonst: der des letzten Commits)
  --format FORMAT       check, combine: text oder json; sbom: text, json, csv, sarif oder gitlab;
                        preview: text (Markdown) oder json (sonst: text)
  --lang de|en          die Sprache der Texte (sonst: die des Terminals)
  --root ORDNER         der Ordner mit catalog/ und licenses/ (sonst: dieses Repository)
  -o DATEI              das Ergebnis in eine Datei statt auf die Standardausgabe schreiben

Rückgabewert: 0 freigegeben (auch mit Auflagen), 1 etwas abgelehnt, 3 etwas zu prüfen oder unbekannt, 2 bei falschem
Aufruf. sbom: 4, wenn eine Datei nicht gelesen wurde und in den anderen nichts abgelehnt ist. combine: 0 ja, 1 nein,
3 kommt darauf an oder unbekannt. preview: 0 oder 2.
`,
};
