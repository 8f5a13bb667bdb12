import type { Localized } from "../../src/problem/problem.ts";

/** How the command is called. */
export const USAGE: Localized = {
  en: `Usage: npm run refresh -- [options]
       npm run refresh -- read FILE…
       npm run refresh -- propose DIR
       npm run refresh -- guard REV

  (no word)             asks upstreams and writes catalog/software/*/observations.yml
  read FILE…            shows what the catalogue would take from reports of scanners; writes nothing
  propose DIR           commits what shards wrote below DIR, pushes it to one branch and opens one merge request
  guard REV             refuses changes since a Git revision that a machine may not make
  --only ID,…           only these entries
  --source NAME,…       only these sources
  --shard I/N           only part I of N; every entry is in exactly one part
  --dry-run             asks, says what would change, and writes nothing
  --fresh               begin anew instead of going on where an interrupted run stopped
  --into DIR            write changed files below DIR instead of the root
  --copies DIR          keep copies of repositories there, so that the next run fetches only what is new
  --format FORMAT       text, json or markdown (default: text)
  -o FILE               write the report to a file instead of standard output
  --report FORMAT=FILE  write one more report; can be repeated
  --lang de|en          the language of the texts (default: that of the terminal)
  --root DIR            the folder that holds catalog/ and licenses/ (default: this repository)

Tokens come from the environment, one for each host that catalog/site.yml names under refresh.tokenHosts:
REFRESH_TOKEN_GITHUB_COM for github.com.
Exit code: 0 everything answered, 3 something was unavailable (its old observations stay), 1 a file was not
written, 2 wrong usage. read, guard: 0 or 1.
`,
  de: `Aufruf: npm run refresh -- [Optionen]
        npm run refresh -- read DATEI…
        npm run refresh -- propose ORDNER
        npm run refresh -- guard GIT-STAND

  (ohne Wort)           fragt die Quellen und schreibt catalog/software/*/observations.yml
  read DATEI…           zeigt, was der Katalog Berichten von Scannern entnähme; schreibt nichts
  propose ORDNER        übernimmt, was Teilläufe unter ORDNER schrieben, in einen Branch und einen Merge Request
  guard GIT-STAND       weist Änderungen seit einem Git-Stand zurück, die eine Maschine nicht machen darf
  --only ID,…           nur diese Einträge
  --source NAME,…       nur diese Quellen
  --shard I/N           nur Teil I von N; jeder Eintrag gehört zu genau einem Teil
  --dry-run             fragt und sagt, was sich ändern würde, schreibt aber nichts
  --fresh               neu beginnen, statt einen unterbrochenen Lauf fortzusetzen
  --into ORDNER         geänderte Dateien unter ORDNER schreiben statt im Katalog
  --copies ORDNER       Kopien der Repositorys dort behalten, damit der nächste Lauf nur Neues holt
  --format FORMAT       text, json oder markdown (sonst: text)
  -o DATEI              den Bericht in eine Datei statt auf die Standardausgabe schreiben
  --report FORMAT=DATEI einen weiteren Bericht schreiben; mehrfach möglich
  --lang de|en          die Sprache der Texte (sonst: die des Terminals)
  --root ORDNER         der Ordner mit catalog/ und licenses/ (sonst: dieses Repository)

Zugangstokens kommen aus der Umgebung, je einer für die Rechner, die catalog/site.yml unter refresh.tokenHosts
nennt: REFRESH_TOKEN_GITHUB_COM für github.com.
Rückgabewert: 0 alles hat geantwortet, 3 etwas war nicht verfügbar (die alten Beobachtungen bleiben), 1 eine
Datei wurde nicht geschrieben, 2 falscher Aufruf. read, guard: 0 oder 1.
`,
};
