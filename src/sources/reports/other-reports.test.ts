import { describe, expect, test } from "vitest";
import { readText } from "../../testing/report.ts";

const refused = (content: unknown) => {
  const answer = readText(content);
  return answer.ok ? "read" : answer.refusal.message.en;
};

describe("what lies where reports lie is refused by its name", () => {
  test.each<[string, unknown]>([
    ["nothing but", "null"],
    ["nothing but", []],
    ["nothing but", {}],
    ["OSV", { id: "GO-2022-0783", modified: "2026-01-01T00:00:00Z", affected: [] }],
    ["OSV", 'id: PYSEC-2016-22\nmodified: "2026-01-01"\n'],
    ["GitHub with alerts", [{ security_advisory: {}, number: 1 }]],
    ["GitHub with alerts", { data: { repository: { vulnerabilityAlerts: { nodes: [] } } } }],
    ["directory of CSAF", { aggregator: {}, csaf_providers: [] }],
    ["directory of CSAF", { metadata_version: "2.1", canonical_url: "x", publisher: {} }],
    ["directory of CSAF", { service: { workspace: [] } }],
    ["GitLab's own", { scan: { scanner: {} }, vulnerabilities: [] }],
    ["submission of dependencies", { detector: {}, manifests: {}, job: {} }],
    ["by another program", { matches: [], descriptor: { name: "xeol" } }],
    ["npm registry", { "dist-tags": {}, versions: {} }],
    ["Google Cloud", { image_summary: {}, provenance_summary: {} }],
    ["container image", { schemaVersion: 2, manifests: [] }],
    ["container image", { architecture: "amd64", rootfs: {} }],
    ["bomFormat", { bomFormat: "AnotherFormat", specVersion: "1.5" }],
    ["no format of reports", { hello: "world" }],
    ["no format of reports", "<html><body>Sign in</body></html>"],
    ["no format of reports", "All good.\n"],
  ])("%s: %j", (words, content) => {
    expect(refused(content)).toContain(words);
  });

  test("a refusal says in both languages what to do", () => {
    const answer = readText({ "dist-tags": {}, versions: {} });
    expect(answer).toMatchObject({
      ok: false,
      refusal: {
        message: { de: expect.stringContaining("npm-Registry") },
        fix: { de: expect.stringContaining("curation.yml"), en: expect.stringContaining("Trivy") },
      },
    });
  });
});
