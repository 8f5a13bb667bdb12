import type { Refusal } from "../../sbom/bill.ts";
import { type Content, dataOf, linesOf } from "../../sbom/content.ts";
import { malformed } from "../../sbom/refusals.ts";
import { at, field, isMap, items } from "../../sbom/value.ts";
import { notAReport, notRead } from "./refusals.ts";

/** A file that lies where reports lie and is none, and what is wanted instead. */
interface OtherFile {
  readonly is: (value: unknown, lines: string) => boolean;
  readonly refusal: Refusal;
}

const SAME_SCAN = [
  "Denselben Lauf als JSON oder SARIF schreiben lassen (etwa `trivy --format json`, `grype -o json`).",
  "Have the same run written as JSON or SARIF (such as `trivy --format json`, `grype -o json`).",
] as const;
const SINGLE_DOCUMENT = [
  "Das CSAF-Dokument selbst nennen, nicht das Verzeichnis.",
  "Name the CSAF document itself, not the directory.",
] as const;
const ATTACHED = [
  "Die Bescheinigung oder die Stückliste selbst nennen, die am Abbild hängt.",
  "Name the attestation or bill of materials itself that is attached to the image.",
] as const;

const has = (value: unknown, ...keys: readonly string[]) =>
  keys.every((key) => field(value, key) !== undefined);

const OTHERS: readonly OtherFile[] = [
  {
    is: (value, lines) => lines.trim() === "null" || (isEmpty(value) && lines === ""),
    refusal: notAReport(
      [
        "nur „null“ oder eine leere Liste, ohne ein Wort, wer wonach gesucht hat",
        'nothing but "null" or an empty list, without a word who looked for what',
      ],
      SAME_SCAN,
    ),
  },
  {
    is: (value) => has(value, "id") && (has(value, "modified") || has(value, "affected")),
    refusal: notAReport(["eine Sicherheitsmeldung (OSV)", "a security advisory (OSV)"]),
  },
  {
    is: (_value, lines) =>
      /^id: *["']?[A-Z]/mu.test(lines) && /^(?:modified|affected):/mu.test(lines),
    refusal: notAReport(["eine Sicherheitsmeldung (OSV)", "a security advisory (OSV)"]),
  },
  {
    is: (value) =>
      has(value, "security_advisory") ||
      has(value, "html_url", "rule", "tool") ||
      at(value, "data", "repository", "vulnerabilityAlerts") !== undefined ||
      items(at(value, "data", "search", "nodes")).some((node) => has(node, "vulnerabilityAlerts")),
    refusal: notRead(
      ["eine Antwort von GitHub mit Warnungen", "an answer of GitHub with alerts"],
      SAME_SCAN,
    ),
  },
  {
    is: (value) =>
      has(value, "aggregator", "csaf_providers") ||
      has(value, "metadata_version", "canonical_url", "publisher") ||
      Array.isArray(at(value, "service", "workspace")) ||
      has(field(value, "feed"), "entry"),
    refusal: notAReport(
      ["ein Verzeichnis von CSAF-Dokumenten", "a directory of CSAF documents"],
      SINGLE_DOCUMENT,
    ),
  },
  {
    is: (value) => has(value, "scan", "vulnerabilities") && has(field(value, "scan"), "scanner"),
    refusal: notRead(
      ["ein Bericht in GitLabs eigenem Format", "a report in GitLab's own format"],
      SAME_SCAN,
    ),
  },
  {
    is: (value) => has(value, "detector", "manifests", "job"),
    refusal: notRead(
      ["eine Meldung von Abhängigkeiten an GitHub", "a submission of dependencies to GitHub"],
      SAME_SCAN,
    ),
  },
  {
    is: (value) => Array.isArray(field(value, "matches")),
    refusal: notRead(
      [
        "ein Bericht in der Form von Grype von einem anderen Programm",
        "a report in Grype's form by another program",
      ],
      SAME_SCAN,
    ),
  },
  {
    is: (value) => has(value, "dist-tags", "versions"),
    refusal: notAReport(["ein Eintrag der npm-Registry", "an entry of the npm registry"]),
  },
  {
    is: (value) => has(value, "image_summary") || has(value, "provenance_summary"),
    refusal: notRead(
      ["die Auskunft von Google Cloud zu einem Abbild", "what Google Cloud says of an image"],
      ATTACHED,
    ),
  },
  {
    is: (value) =>
      has(value, "schemaVersion") && (has(value, "manifests") || has(value, "config", "layers")),
    refusal: notAReport(
      [
        "das Inhaltsverzeichnis eines Container-Abbilds",
        "the table of contents of a container image",
      ],
      ATTACHED,
    ),
  },
  {
    is: (value) => has(value, "imageLayoutVersion") || has(value, "architecture", "rootfs"),
    refusal: notAReport(
      ["ein Teil eines Container-Abbilds", "a part of a container image"],
      ATTACHED,
    ),
  },
  {
    is: (value) => has(value, "messageSignature"),
    refusal: notAReport(
      ["eine Signatur einer Datei (Sigstore)", "a signature of a file (Sigstore)"],
      ATTACHED,
    ),
  },
  {
    is: (value) => has(value, "tlogs", "certificateAuthorities"),
    refusal: notAReport(
      ["eine Liste von Vertrauensankern (Sigstore)", "a list of trust anchors (Sigstore)"],
      ATTACHED,
    ),
  },
  {
    is: (value) => has(value, "bomFormat"),
    refusal: malformed("CycloneDX", "bomFormat"),
  },
];

function isEmpty(value: unknown): boolean {
  return (
    (Array.isArray(value) && value.length === 0) ||
    (isMap(value) && Object.keys(value).length === 0)
  );
}

/** Why a content is refused that belongs to no format; null where nothing is known about it. */
export function otherReport(content: Content): Refusal | null {
  const value = dataOf(content);
  const first = Array.isArray(value) && value.length > 0 ? value[0] : value;
  return OTHERS.find(({ is }) => is(first, linesOf(content)))?.refusal ?? null;
}
