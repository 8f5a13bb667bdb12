import { describe, expect, test } from "vitest";
import { factsOf, findingLines, readingsOf, refusalCode } from "../../../testing/report.ts";
import { readReport } from "../read-report.ts";
import type { SignatureVerdict } from "./signature.ts";

const [ONE, TWO] = ["1", "2"].map((digit) => digit.repeat(64)) as [string, string];
const COMMIT = "c".repeat(40);

const statement = (
  predicateType: string,
  predicate: unknown,
  subjects: readonly string[] = [ONE],
) => ({
  _type: "https://in-toto.io/Statement/v0.1",
  predicateType,
  subject: subjects.map((sha256) => ({ name: "ghcr.io/org/app", digest: { sha256 } })),
  predicate,
});
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");
const envelope = (inner: unknown, sig: string | null = "MEUCIQ") => ({
  payloadType: "application/vnd.in-toto+json",
  payload: base64(inner),
  signatures: sig === null ? [] : [{ keyid: "", sig }],
});
const bundle = (inner: unknown) => ({
  mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
  verificationMaterial: {},
  dsseEnvelope: envelope(inner),
});
const PROVENANCE = statement("https://slsa.dev/provenance/v1", {
  buildDefinition: {
    buildType: "x",
    resolvedDependencies: [{ uri: "git+https://git.example/a", digest: { gitCommit: COMMIT } }],
  },
  runDetails: {
    builder: { id: "https://github.com/actions/runner/github-hosted" },
    metadata: { finishedOn: "2026-01-02T03:04:05Z", invocationID: "x" },
  },
});
const BOM = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  components: [{ name: "a" }],
  metadata: { timestamp: "2026-02-02T00:00:00Z" },
};
const SBOM = statement("https://cyclonedx.org/bom", BOM);
const first = (content: unknown) => {
  const [reading] = readingsOf(content);
  if (!reading) throw new Error("nothing read");
  return reading;
};

describe("provenance (SLSA)", () => {
  test("says who built it, from what, when; the signature is not verified", () => {
    const read = first(bundle(PROVENANCE));
    expect(factsOf(read)).toEqual({
      "attestation/provenance": true,
      "attestation/builder": "https://github.com/actions/runner/github-hosted",
    });
    expect(read).toMatchObject({
      trust: "observed",
      time: "2026-01-02T03:04:05Z",
      subject: { commit: COMMIT, digest: `sha256:${ONE}` },
      names: [`sha256:${ONE}`],
    });
    expect(read.facts.map(({ trust }) => trust)).toEqual(["observed", "observed"]);
  });

  test("of version 0.2 has other places", () => {
    const second = statement("https://slsa.dev/provenance/v0.2", {
      builder: { id: "https://builder.example" },
      invocation: { configSource: { digest: { sha1: COMMIT } } },
      materials: [{ digest: { sha1: "d".repeat(40) } }, { digest: { sha1: "e".repeat(40) } }],
      metadata: { buildFinishedOn: "2026-01-02T03:04:05Z" },
    });
    expect(first(envelope(second))).toMatchObject({
      time: "2026-01-02T03:04:05Z",
      subject: { commit: COMMIT },
    });
  });

  test("with several commits or subjects is bound to none of them", () => {
    const materials = ["d", "e"].map((each) => ({ digest: { sha1: each.repeat(40) } }));
    const two = statement("https://slsa.dev/provenance/v0.2", { materials }, [ONE, TWO]);
    expect(first(envelope(two))).toMatchObject({
      subject: {},
      names: [`sha256:${ONE}`, `sha256:${TWO}`],
    });
  });

  test("without a signature is nothing but somebody's word", () => {
    for (const unsigned of [PROVENANCE, envelope(PROVENANCE, null), envelope(PROVENANCE, "")]) {
      expect(first(unsigned).facts.map(({ trust }) => trust)).toEqual(["declared", "declared"]);
    }
  });

  test("by somebody with a mailbox, or by nobody, has no builder", () => {
    const by = (id: string) =>
      factsOf(first(envelope(statement("https://slsa.dev/provenance/v0.2", { builder: { id } }))));
    expect(by("Jane <jane@example.org>")).toEqual({ "attestation/provenance": true });
    expect(by("")).toEqual({ "attestation/provenance": true });
    expect(by("devguard.org")["attestation/builder"]).toBe("devguard.org");
  });
});

describe("a bill of materials", () => {
  test("is attested, and read as a report of its own that is about the same thing", () => {
    const [outer, inner] = readingsOf(envelope(SBOM));
    expect(outer && factsOf(outer)).toEqual({ "attestation/sbom": true });
    expect(inner).toMatchObject({
      format: "cyclonedx",
      trust: "scanned",
      time: "2026-02-02T00:00:00Z",
      subject: { digest: `sha256:${ONE}` },
    });
    expect(inner && factsOf(inner)).toEqual({ "scan/components": 1 });
  });

  test("as text, as cosign used to write it, and with another type of address", () => {
    const asText = statement("cosign.sigstore.dev/attestation/v1", { Data: JSON.stringify(BOM) });
    expect(refusalCode(envelope(asText))).toBe("unknown-format");
    const data = statement("cyclonedx.org/bom/v1.6", { Data: JSON.stringify(BOM) });
    expect(readingsOf(envelope(data)).map(({ format }) => format)).toEqual([
      "attestation",
      "cyclonedx",
    ]);
  });

  test("that cannot be read is attested all the same", () => {
    const broken = statement("https://spdx.dev/Document", { spdxVersion: "SPDX-9" });
    expect(readingsOf(envelope(broken)).map(factsOf)).toEqual([{ "attestation/sbom": true }]);
  });

  test("of GitHub's interface has a wrapper of its own", () => {
    const answer = { sbom: { spdxVersion: "SPDX-2.3", packages: [{ name: "a" }] } };
    expect(readingsOf(answer).map(factsOf)).toEqual([{ "scan/components": 1 }]);
    expect(refusalCode({ sbom: { sbom: { sbom: {} } } })).toBe("unknown-format");
  });
});

describe("statements on vulnerabilities (VEX)", () => {
  const openvex = {
    "@context": "https://openvex.dev/ns/v0.2.0",
    statements: [{ vulnerability: { name: "CVE-2024-1" }, status: "not_affected" }],
  };
  const judged = [{ id: "CVE-2024-1", analysis: { state: "not_affected" } }];

  test("are attested, in OpenVEX or in CycloneDX, which calls both by one name", () => {
    for (const [type, predicate] of [
      ["https://openvex.dev/ns/v0.2.0", openvex],
      ["https://cyclonedx.org/bom", { ...BOM, components: [], vulnerabilities: judged }],
      ["https://cyclonedx.org/vex/1.6", { ...BOM, components: [], vulnerabilities: judged }],
    ] as const) {
      const [outer, inner] = readingsOf(envelope(statement(type, predicate)));
      expect(outer && factsOf(outer), type).toEqual({ "attestation/vex": true });
      expect(inner?.statements).toHaveLength(1);
      expect(inner?.subject).toEqual({ digest: `sha256:${ONE}` });
    }
  });
});

describe("an attested scan", () => {
  const scan = (scanner: unknown, finished: unknown = "2026-01-01T00:00:00Z") =>
    readingsOf(
      envelope(
        statement("https://cosign.sigstore.dev/attestation/vuln/v1", {
          scanner,
          metadata: { scanStartedOn: "x", scanFinishedOn: finished },
        }),
      ),
    );

  test("has ids of what was found", () => {
    const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    const result = [
      { id: "GHSA-1", severity: [{ method: "CVSSv31", score: vector }] },
      { id: "GHSA-2" },
    ];
    const [outer, inner] = scan({ uri: "osv.dev", version: "1", result });
    expect(outer && factsOf(outer)).toEqual({});
    expect(inner && findingLines(inner)).toEqual([
      "GHSA-1 critical (CVSSv31) in ? ?",
      "GHSA-2 unrated (?) in ? ?",
    ]);
    expect(inner?.tool).toEqual({ tool: "osv.dev", version: "1" });
  });

  test("without a result is clean where there was a scanner, and an empty form where there was none", () => {
    expect(scan({ uri: "osv.dev" })[1]?.findings).toEqual([]);
    expect(scan({ uri: "", result: null }, "0001-01-01T00:00:00Z")[1]).toMatchObject({
      scanned: false,
      findings: null,
    });
  });

  test("may hold the scanner's whole report", () => {
    const report = { SchemaVersion: 2, ArtifactName: "a", Results: [] };
    const formats = scan({ uri: "trivy", result: report }).map(({ format }) => format);
    expect(formats).toEqual(["attestation", "scan-predicate", "trivy"]);
  });
});

describe("a signature that somebody verified", () => {
  const trustOf = (verdict: SignatureVerdict, content: unknown = bundle(SBOM)) => {
    const asked: unknown[] = [];
    const answer = readReport(new TextEncoder().encode(JSON.stringify(content)), (each) => {
      asked.push(each);
      return verdict;
    });
    const said = answer.ok
      ? answer.readings.map(({ trust, facts }) => [trust, facts[0]?.trust ?? trust].join(" "))
      : answer.refusal.code;
    return { said, asked };
  };

  test("of the software's own repository attests what is attested, and what is inside", () => {
    expect(trustOf("own").said).toEqual(["attested attested", "attested attested"]);
    expect(trustOf("own").asked).toEqual([bundle(SBOM)]);
  });

  test("of somebody else, or that nobody could verify, does not", () => {
    for (const verdict of ["foreign", "unknown"] as const) {
      expect(trustOf(verdict).said).toEqual(["observed observed", "scanned scanned"]);
    }
  });

  test("that does not fit makes the attestation worthless, with all that is in it", () => {
    expect(trustOf("bad").said).toBe("malformed");
  });

  test("is not asked for where there is none", () => {
    expect(trustOf("own", SBOM)).toEqual({
      said: ["declared declared", "scanned scanned"],
      asked: [],
    });
  });

  test("counts for its own statement only", () => {
    const lines = [bundle(PROVENANCE), bundle(SBOM)].map((each) => JSON.stringify(each)).join("\n");
    const answer = readReport(new TextEncoder().encode(lines), (each) =>
      JSON.stringify(each) === JSON.stringify(bundle(SBOM)) ? "bad" : "own",
    );
    expect(answer.ok && answer.readings.map(factsOf)).toEqual([
      { "attestation/provenance": true, "attestation/builder": expect.any(String) },
    ]);
  });
});

describe("several ones", () => {
  test("in lines, or in npm's answer, are one reading and what they hold", () => {
    const lines = [bundle(PROVENANCE), envelope(SBOM)]
      .map((each) => JSON.stringify(each))
      .join("\n");
    const attestations = [PROVENANCE, SBOM].map((inner) => ({
      predicateType: inner.predicateType,
      bundle: bundle(inner),
    }));
    for (const content of [lines, { attestations }]) {
      const [outer, inner] = readingsOf(content);
      expect(outer && Object.keys(factsOf(outer)).sort()).toEqual([
        "attestation/builder",
        "attestation/provenance",
        "attestation/sbom",
      ]);
      expect(inner?.format).toBe("cyclonedx");
    }
  });

  test("with different builders name none", () => {
    const by = (id: string) =>
      envelope(statement("https://slsa.dev/provenance/v0.2", { builder: { id } }));
    const lines = [by("https://a.example"), by("https://b.example")].map((each) =>
      JSON.stringify(each),
    );
    expect(factsOf(first(lines.join("\n")))).toEqual({ "attestation/provenance": true });
  });
});

describe("what a registry says is attached", () => {
  const index = (annotations: readonly object[]) => ({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: annotations.map((each) => ({
      artifactType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      digest: `sha256:${TWO}`,
      annotations: each,
    })),
  });

  test("is its kind, in the index of referrers or in the manifest of cosign and BuildKit", () => {
    const slsa = "https://slsa.dev/provenance/v1";
    const referrers = index([
      { "dev.sigstore.bundle.predicateType": slsa },
      { "dev.sigstore.bundle.predicateType": "https://cyclonedx.org/bom" },
    ]);
    expect(factsOf(first(referrers))).toEqual({
      "attestation/provenance": true,
      "attestation/sbom": true,
    });
    const manifest = {
      schemaVersion: 2,
      config: {},
      subject: { digest: `sha256:${ONE}` },
      layers: [{ annotations: { predicateType: slsa } }],
    };
    expect(first(manifest)).toMatchObject({
      trust: "observed",
      subject: { digest: `sha256:${ONE}` },
    });
    const buildkit = {
      schemaVersion: 2,
      layers: [{ annotations: { "in-toto.io/predicate-type": slsa } }],
    };
    expect(factsOf(first(buildkit))).toEqual({ "attestation/provenance": true });
  });

  test("is no attestation where nothing says so", () => {
    expect(refusalCode(index([{ "vnd.docker.reference.type": "attestation-manifest" }]))).toBe(
      "unknown-format",
    );
    expect(refusalCode(index([]))).toBe("unknown-format");
  });
});

describe("what is refused", () => {
  test.each<[string, unknown]>([
    ["an attestation of something else", envelope(statement("https://example.org/x", {}))],
    ["a verification summary", statement("https://slsa.dev/verification_summary/v1", {})],
    ["a link of the first in-toto", envelope({ _type: "link", materials: {} })],
    [
      "an envelope with text in it",
      { payloadType: "x", payload: Buffer.from("hi").toString("base64") },
    ],
    ["a signature of a file", { mediaType: "x", messageSignature: {}, verificationMaterial: {} }],
    ["trust anchors", { tlogs: [], certificateAuthorities: [] }],
  ])("%s", (_name, content) => {
    expect(refusalCode(content)).toBe("unknown-format");
  });

  test("a payload that is no base64, or is cut off", () => {
    const whole = envelope(PROVENANCE);
    expect(refusalCode({ ...whole, payload: "%%%" })).toBe("broken");
    expect(refusalCode({ ...whole, payload: whole.payload.slice(0, 100) })).toBe("cut-off");
    expect(refusalCode({ ...whole, payload: "" })).toBe("empty");
  });

  test("more attestations in one file than anybody has", () => {
    expect(refusalCode({ attestations: Array(1001).fill(bundle(PROVENANCE)) })).toBe("too-many");
  });

  test("envelopes in envelopes end after a few layers", () => {
    let nested: unknown = SBOM;
    for (let depth = 0; depth < 10; depth += 1) {
      nested = envelope(statement("https://cyclonedx.org/bom", nested));
    }
    expect(readingsOf(nested).length).toBeLessThan(8);
  });
});
