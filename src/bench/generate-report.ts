import { generateBill } from "./generate-bill.ts";
import { pick, randomFrom } from "./random.ts";
import { prose } from "./words.ts";

type Random = () => number;
type Maker = (random: Random, seed: number) => object;

/** Kinds of reports, in the order in which they take turns. */
const MAKERS: readonly Maker[] = [
  ...[trivy, grype, osvScanner, sarif, cyclonedx, openvex],
  ...[ort, scorecard, reuse, attestation],
];

/**
 * A report of one of the kinds that the catalogue reads, as large as real ones of that kind; the same text for the
 * same seed. Ten in a row are ten kinds.
 */
export function generateReport(seed: number): string {
  const make = MAKERS[seed % MAKERS.length] ?? trivy;
  return JSON.stringify(make(randomFrom(seed), seed));
}

function many<T>(random: Random, most: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.ceil(random() * most) }, (_, index) => make(index));
}

/** Few ids, so that reports of one entry find the same vulnerabilities. */
const cve = (random: Random) => `CVE-2026-${1000 + Math.floor(random() * 500)}`;
const library = (random: Random) => `lib-${Math.floor(random() * 200)}`;
const hex = (random: Random, length: number) =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
const text = (random: Random) => prose(random, "en", 400);

function trivy(random: Random): object {
  const Vulnerabilities = many(random, 150, () => {
    const name = library(random);
    return {
      VulnerabilityID: cve(random),
      PkgName: name,
      PkgIdentifier: { PURL: `pkg:npm/${name}@1.0.0` },
      InstalledVersion: "1.0.0",
      FixedVersion: random() < 0.6 ? "1.0.1" : "",
      SeveritySource: "nvd",
      Severity: pick(random, ["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN"]),
      Description: text(random),
      References: many(random, 15, (at) => `https://advisory.example/${at}`),
    };
  });
  return {
    SchemaVersion: 2,
    CreatedAt: "2026-11-01T00:00:00Z",
    ArtifactName: "app",
    ArtifactType: "container_image",
    Metadata: { RepoDigests: [`registry.example/app@sha256:${hex(random, 64)}`] },
    Results: [{ Target: "app", Class: "lang-pkgs", Vulnerabilities }],
  };
}

function grype(random: Random): object {
  const matches = many(random, 150, () => {
    const name = library(random);
    return {
      vulnerability: {
        id: `GHSA-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 4)}`,
        namespace: "github:language:javascript",
        severity: pick(random, ["Critical", "High", "Medium", "Low", "Negligible"]),
        description: text(random),
        fix: { versions: ["1.0.1"], state: "fixed" },
      },
      relatedVulnerabilities: [{ id: cve(random), description: text(random) }],
      artifact: {
        name,
        version: "1.0.0",
        purl: `pkg:npm/${name}@1.0.0`,
        locations: [{ path: "/app" }],
      },
    };
  });
  const source = { type: "image", target: { userInput: "app:1", repoDigests: [] } };
  return { matches, source, descriptor: { name: "grype", version: "0.92.0" } };
}

function osvScanner(random: Random): object {
  const packages = many(random, 60, () => {
    const id = `GHSA-${hex(random, 12)}`;
    const own = { name: library(random), version: "1.0.0", ecosystem: "npm" };
    const affected = [{ package: own, ranges: [{ type: "SEMVER", events: [{ fixed: "1.0.1" }] }] }];
    return {
      package: own,
      vulnerabilities: [{ id, details: text(random), affected }],
      groups: [{ ids: [id], aliases: [cve(random)], max_severity: (random() * 10).toFixed(1) }],
    };
  });
  return { results: [{ source: { path: "package-lock.json", type: "lockfile" }, packages }] };
}

function sarif(random: Random): object {
  const results = many(random, 300, () => ({
    ruleId: `rule/${Math.floor(random() * 40)}`,
    level: pick(random, ["error", "warning", "note"]),
    message: { text: text(random) },
    locations: [{ physicalLocation: { artifactLocation: { uri: "src/a.ts" } } }],
    ...(random() < 0.1 ? { suppressions: [{ kind: "inSource" }] } : {}),
  }));
  return { version: "2.1.0", runs: [{ tool: { driver: { name: "CodeQL", rules: [] } }, results }] };
}

function cyclonedx(random: Random, seed: number): object {
  const bill = JSON.parse(generateBill(300, seed)) as {
    readonly components: { readonly purl: string }[];
  };
  const vulnerabilities = many(random, 60, () => ({
    id: cve(random),
    source: { name: "NVD" },
    ratings: [{ source: { name: "NVD" }, severity: "high", method: "CVSSv31" }],
    description: text(random),
    affects: [{ ref: pick(random, bill.components).purl }],
  }));
  return { ...bill, vulnerabilities };
}

function openvex(random: Random): object {
  return {
    "@context": "https://openvex.dev/ns/v0.2.0",
    timestamp: "2026-11-02T00:00:00Z",
    statements: many(random, 200, () => ({
      vulnerability: { name: cve(random) },
      products: [{ "@id": `pkg:npm/${library(random)}` }],
      status: pick(random, ["not_affected", "fixed", "affected", "under_investigation"]),
      impact_statement: text(random),
    })),
  };
}

function ort(random: Random): object {
  const packages = many(random, 400, (at) => ({
    id: `NPM::lib-${at}:1.0.0`,
    purl: `pkg:npm/lib-${at}@1.0.0`,
    declared_licenses: ["MIT"],
    declared_licenses_processed: { spdx_expression: "MIT" },
    description: text(random),
  }));
  const violations = many(random, 80, (at) => ({
    rule: pick(random, ["COPYLEFT", "UNHANDLED_LICENSE"]),
    pkg: `NPM::lib-${at}:1.0.0`,
    severity: pick(random, ["ERROR", "WARNING", "HINT"]),
    message: `lib-${at} is under a license that somebody should look at.`,
    how_to_fix: text(random),
  }));
  const rule_violations = [{ message: "lib-1.* is under .*", reason: "CANT_FIX_EXCEPTION" }];
  return {
    repository: {
      vcs: {},
      vcs_processed: { revision: hex(random, 40) },
      config: { resolutions: { rule_violations } },
    },
    analyzer: { end_time: "2026-11-01T00:00:00Z", result: { projects: [], packages } },
    evaluator: { end_time: "2026-11-01T00:00:00Z", violations },
  };
}

function scorecard(random: Random): object {
  return {
    date: "2026-11-01",
    repo: { name: "git.example/app", commit: hex(random, 40) },
    scorecard: { version: "v5.5.0" },
    score: Math.floor(random() * 100) / 10,
    checks: Array.from({ length: 18 }, () => ({
      score: Math.floor(random() * 12) - 1,
      reason: text(random),
    })),
  };
}

function reuse(random: Random): object {
  const files = many(random, 1000, (at) => ({
    path: `src/${at}.ts`,
    copyrights: [{ value: "2026 City of Musterhausen" }],
    spdx_expressions: [{ value: "EUPL-1.2", source_type: "file-header" }],
  }));
  const all = files.length;
  const licensed = Math.floor(random() * (all + 1));
  return {
    lint_version: "1.0",
    reuse_tool_version: "6.2.0",
    files,
    summary: {
      compliant: licensed === all,
      files_total: all,
      files_with_licensing_info: licensed,
      files_with_copyright_info: all,
    },
  };
}

function attestation(random: Random, seed: number): object {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    predicateType: "https://cyclonedx.org/bom",
    subject: [{ name: "app", digest: { sha256: hex(random, 64) } }],
    predicate: JSON.parse(generateBill(100, seed)) as unknown,
  };
  return {
    payloadType: "application/vnd.in-toto+json",
    payload: Buffer.from(JSON.stringify(statement)).toString("base64"),
    signatures: [{ keyid: "", sig: "MEUCIQ" }],
  };
}
