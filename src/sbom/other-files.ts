import type { Refusal } from "./bill.ts";
import { type Content, dataOf, linesOf } from "./content.ts";
import { notABill, refusal } from "./refusals.ts";
import { at, field, isMap, items, name, rawText } from "./value.ts";

/** A file that people drop although it is no bill of materials, and what they want instead. */
interface OtherFile {
  readonly is: (value: unknown, lines: string, root: string) => boolean;
  readonly refusal: Refusal;
}

const SBOM_FROM_IMAGE = [
  "Mit demselben Werkzeug eine CycloneDX- oder SPDX-Stückliste erzeugen, etwa mit " +
    "`trivy image --format cyclonedx` oder `syft -o cyclonedx-json`.",
  "Have the same tool generate a CycloneDX or SPDX bill of materials, for example with " +
    "`trivy image --format cyclonedx` or `syft -o cyclonedx-json`.",
] as const;
const LOCKFILE = [
  "Die Datei wählen, in der die aufgelösten Versionen stehen: package-lock.json oder composer.lock.",
  "Choose the file with the resolved versions: package-lock.json or composer.lock.",
] as const;

const OTHERS: readonly OtherFile[] = [
  {
    is: (value) => isMap(value) && "SchemaVersion" in value && "ArtifactName" in value,
    refusal: notABill(["ein Bericht von Trivy", "a report of Trivy"], SBOM_FROM_IMAGE),
  },
  {
    is: (value) => Array.isArray(field(value, "matches")) && isMap(field(value, "descriptor")),
    refusal: notABill(["ein Bericht von Grype", "a report of Grype"], SBOM_FROM_IMAGE),
  },
  {
    is: (value) => Array.isArray(field(value, "runs")) && /^2\./u.test(version(value)),
    refusal: notABill(["ein SARIF-Bericht", "a SARIF report"], SBOM_FROM_IMAGE),
  },
  {
    is: (value) =>
      at(value, "document", "csaf_version") !== undefined ||
      /openvex/u.test(rawText(field(value, "@context")) ?? ""),
    refusal: notABill(
      ["eine Sicherheitsmeldung (CSAF oder OpenVEX)", "a security advisory (CSAF or OpenVEX)"],
      SBOM_FROM_IMAGE,
    ),
  },
  {
    is: (value) => isMap(field(value, "scorecard")) && Array.isArray(field(value, "checks")),
    refusal: notABill(
      ["ein Ergebnis von OpenSSF Scorecard", "an OpenSSF Scorecard result"],
      SBOM_FROM_IMAGE,
    ),
  },
  {
    is: (value) =>
      isMap(field(value, "dependencies")) && field(value, "lockfileVersion") === undefined,
    refusal: notABill(["eine package.json", "a package.json"], LOCKFILE),
  },
  {
    is: (value) => isMap(field(value, "require")) && name(field(value, "name")) !== null,
    refusal: notABill(["eine composer.json", "a composer.json"], LOCKFILE),
  },
  {
    is: (_value, lines) => /^\[\[package\]\]/mu.test(lines),
    refusal: notABill(
      [
        "eine Cargo.lock oder ein ähnliches TOML-Lockfile",
        "a Cargo.lock or a similar TOML lockfile",
      ],
      [
        "Für Rust `cargo metadata --format-version 1 > cargo.json` ausführen und cargo.json wählen.",
        "For Rust, run `cargo metadata --format-version 1 > cargo.json` and choose cargo.json.",
      ],
    ),
  },
  {
    is: (_value, _lines, root) => root === "project",
    refusal: notABill(
      ["eine pom.xml von Maven", "a pom.xml of Maven"],
      [
        "`mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom` ausführen und bom.json wählen.",
        "Run `mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom` and choose bom.json.",
      ],
    ),
  },
  {
    is: (_value, _lines, root) => root === "RDF",
    refusal: refusal(
      "unknown-format",
      [
        "Das ist RDF/XML, vermutlich SPDX; diese Schreibweise wird nicht gelesen.",
        "This is RDF/XML, probably SPDX; this notation is not read.",
      ],
      [
        "Die SPDX-Stückliste als JSON oder Tag-Value erzeugen.",
        "Generate the SPDX bill of materials as JSON or tag-value.",
      ],
    ),
  },
  {
    is: (value) =>
      field(value, "bomFormat") !== undefined ||
      (Array.isArray(field(value, "components")) && field(value, "specVersion") !== undefined),
    refusal: refusal(
      "malformed",
      [
        "Die Datei sieht aus wie CycloneDX, aber „bomFormat“ ist nicht „CycloneDX“.",
        'The file looks like CycloneDX, but "bomFormat" is not "CycloneDX".',
      ],
      [
        "Die Datei mit einer aktuellen Version des Werkzeugs neu erzeugen.",
        "Generate the file again with a current version of the tool.",
      ],
    ),
  },
];

function version(value: unknown): string {
  return name(field(value, "version")) ?? "";
}

/** Why a content is refused that belongs to no format; null where nothing is known about it. */
export function otherFile(content: Content): Refusal | null {
  const value = dataOf(content);
  const first = Array.isArray(value) ? items(value)[0] : value;
  const root = content.type === "markup" ? content.root.name : "";
  return OTHERS.find(({ is }) => is(first, linesOf(content), root))?.refusal ?? null;
}
