import type { Refusal } from "../../sbom/bill.ts";
import { refusal } from "../../sbom/refusals.ts";

/** `[German, English]`. */
type Pair = readonly [de: string, en: string];

const SUPPORTED: Pair = [
  "In curation.yml einen Bericht nennen, der gelesen wird: Trivy, Grype, OSV-Scanner, ORT, OpenSSF Scorecard, " +
    "REUSE, Syft, SARIF, CycloneDX, SPDX, OpenVEX, CSAF oder eine Bescheinigung (in-toto).",
  "Name a report in curation.yml that is read: Trivy, Grype, OSV-Scanner, ORT, OpenSSF Scorecard, REUSE, Syft, " +
    "SARIF, CycloneDX, SPDX, OpenVEX, CSAF or an attestation (in-toto).",
];

export const UNKNOWN_REPORT = refusal(
  "unknown-format",
  [
    "Der Inhalt gehört zu keinem Format für Berichte, das wir kennen.",
    "The content belongs to no format of reports that we know.",
  ],
  SUPPORTED,
);

export const EMPTY_REPORT = refusal(
  "empty",
  [
    "Die Datei ist leer. Das heißt nicht, dass nichts gefunden wurde; auch ein Lauf, der abbrach, hinterlässt so eine.",
    "The file is empty. That does not mean that nothing was found; a run that failed leaves one, too.",
  ],
  [
    "Das Werkzeug so einstellen, dass es auch ohne Fund einen Bericht schreibt.",
    "Have the tool write a report even when it finds nothing.",
  ],
);

/** Something known that is no report on a piece of software. */
export function notAReport(what: Pair, fix: Pair = SUPPORTED): Refusal {
  return refusal(
    "unknown-format",
    [
      `Das ist ${what[0]}; darin steht nichts, was an der Software gemessen wurde.`,
      `This is ${what[1]}; it holds nothing that was measured of the software.`,
    ],
    fix,
  );
}

/** A report in a form that is known and not read. */
export function notRead(what: Pair, fix: Pair = SUPPORTED): Refusal {
  return refusal(
    "unknown-format",
    [
      `Das ist ${what[0]}; diese Form wird nicht gelesen.`,
      `This is ${what[1]}; this form is not read.`,
    ],
    fix,
  );
}
