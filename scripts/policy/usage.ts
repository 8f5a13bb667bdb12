import type { Localized } from "../../src/problem/problem.ts";

/** How the command is called. */
export const USAGE: Localized = {
  en: `Usage: npm run policy -- compare ID A B [options]
       npm run policy -- preview REV [options]
       npm run policy -- release ID VERSION [options]
       npm run policy -- update ID [VERSION] [options]

  compare               what changed from A to B, clause by clause; A and B are versions of the policy ID:
                        2026.1, draft, draft@REV (as it is in a Git revision), or parent (what it derives from)
  preview               what was changed in the texts of all policies since a Git revision
  release               freezes the draft as VERSION: days, list of changes, checks; opens the next draft
  update                brings VERSION (default: the latest) of the policy that ID derives from into its draft,
                        clause by clause; what people have to decide is quoted there
  --format FORMAT       compare: text, markdown (for a merge request) or json (default: text);
                        preview: text (Markdown) or json
  --link URL            compare: where the merge request finds the whole comparison
  --site URL            preview: where the site of the branch lies; each text gets the link to its comparison there
  --date DATE           release: the day of the decision (default: today)
  --from DATE           release: the first day on which it holds (default: what the draft says, else --date)
  --decision TEXT       release: how the decision is called
  --dry-run             release, update: write nothing
  --lang de|en          the language of texts and messages (default: that of the terminal)
  --root DIR            the folder that holds catalog/ (default: this repository)
  -o FILE               compare, preview: write the result to a file instead of standard output

Exit code: 0; 1 if a release or an update was refused; 2 for wrong usage.
`,
  de: `Aufruf: npm run policy -- compare KENNUNG A B [Optionen]
        npm run policy -- preview GIT-STAND [Optionen]
        npm run policy -- release KENNUNG VERSION [Optionen]
        npm run policy -- update KENNUNG [VERSION] [Optionen]

  compare               was sich von A nach B änderte, Bestimmung für Bestimmung; A und B sind Versionen des
                        Regelwerks: 2026.1, draft, draft@GIT-STAND (wie dort), oder parent (wovon es sich ableitet)
  preview               was sich in den Texten aller Regelwerke seit einem Git-Stand änderte
  release               friert den Entwurf als VERSION ein: Tage, Änderungsliste, Prüfung; beginnt den nächsten
  update                übernimmt VERSION (sonst: die neueste) des übergeordneten Regelwerks in den Entwurf,
                        Bestimmung für Bestimmung; was Menschen entscheiden müssen, steht dort als Zitat
  --format FORMAT       compare: text, markdown (für einen Merge-Request) oder json (sonst: text);
                        preview: text (Markdown) oder json
  --link URL            compare: wo der Merge-Request die ganze Gegenüberstellung findet
  --site URL            preview: wo die Website des Zweigs liegt; jeder Text bekommt den Link zu seinem Vergleich dort
  --date DATUM          release: der Tag des Beschlusses (sonst: heute)
  --from DATUM          release: der erste Tag, an dem sie gilt (sonst: was im Entwurf steht, sonst --date)
  --decision TEXT       release: wie der Beschluss heißt
  --dry-run             release, update: nichts schreiben
  --lang de|en          die Sprache von Texten und Meldungen (sonst: die des Terminals)
  --root ORDNER         der Ordner mit catalog/ (sonst: dieses Repository)
  -o DATEI              compare, preview: das Ergebnis in eine Datei statt auf die Standardausgabe schreiben

Rückgabewert: 0; 1, wenn release oder update abgelehnt wurde; 2 bei falschem Aufruf.
`,
};
