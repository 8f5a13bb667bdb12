import { describe, expect, test } from "vitest";
import { factsOf, readingOf, refusalCode } from "../../../testing/report.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;

describe("SPDX", () => {
  const spdx = (packages: unknown, rest: object = {}) => ({
    spdxVersion: "SPDX-2.3",
    creationInfo: {
      created: "2026-01-02T03:04:05Z",
      creators: ["Person: Jane (jane@example.org)", "Tool: syft-1.9.0"],
    },
    documentDescribes: ["SPDXRef-root"],
    packages,
    ...rest,
  });
  const root = (rest: object = {}) => ({
    SPDXID: "SPDXRef-root",
    name: "app",
    versionInfo: "1.2.0",
    ...rest,
  });
  const lib = { SPDXID: "SPDXRef-lib", name: "lib" };

  test("has components beside what it is about, and a program with its version", () => {
    const read = readingOf(spdx([root(), lib]));
    expect(factsOf(read)).toEqual({ "scan/components": 1 });
    expect(read).toMatchObject({
      tool: { tool: "syft", version: "1.9.0" },
      time: "2026-01-02T03:04:05Z",
      subject: { tag: "1.2.0" },
    });
    expect(JSON.stringify(read)).not.toMatch(/jane/iu);
  });

  test("is bound to a digest where its root has one", () => {
    const locator = `pkg:oci/app@${DIGEST}?repository_url=ghcr.io/org/app`;
    const externalRefs = [{ referenceType: "purl", referenceLocator: locator }];
    const read = readingOf(spdx([root({ externalRefs, versionInfo: undefined }), lib]));
    expect(read).toMatchObject({ subject: { digest: DIGEST }, names: [DIGEST, locator] });
    expect(readingOf(spdx([root({ versionInfo: DIGEST }), lib])).subject).toEqual({
      digest: DIGEST,
    });
    expect(readingOf(spdx([root({ versionInfo: "main" }), lib])).subject).toEqual({});
  });

  test("is read as tag-value, and as version 3", () => {
    expect(factsOf(readingOf("SPDXVersion: SPDX-2.3\nPackageName: a\nPackageName: b\n"))).toEqual({
      "scan/components": 2,
    });
    const graph = [{ type: "software_Package", spdxId: "urn:a", name: "a" }];
    expect(
      factsOf(
        readingOf({
          "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
          "@graph": graph,
        }),
      ),
    ).toEqual({ "scan/components": 1 });
  });

  test("without packages has nothing to count; of another version it is refused", () => {
    expect(readingOf(spdx([]))).toMatchObject({ facts: [], absent: ["scan/components"] });
    expect(refusalCode(spdx([], { spdxVersion: "SPDX-9" }))).toBe("version");
    expect(refusalCode(spdx("many"))).toBe("malformed");
  });
});

describe("Syft", () => {
  const syft = (source: unknown, artifacts: unknown = [{ name: "a", version: "1" }]) => ({
    artifacts,
    source,
    descriptor: { name: "syft", version: "1.47.0" },
    schema: { version: "16.1.10" },
  });
  const image = { manifestDigest: DIGEST, tags: ["ghcr.io/org/app:1.2"], repoDigests: [] };

  test("has components and the image, where old and new files write it", () => {
    for (const source of [
      { type: "image", metadata: image },
      { type: "image", target: image },
    ]) {
      const read = readingOf(syft(source));
      expect(factsOf(read)).toEqual({ "scan/components": 1 });
      expect(read).toMatchObject({
        tool: { tool: "syft", version: "1.47.0" },
        time: null,
        subject: { tag: "1.2", digest: DIGEST },
      });
    }
  });

  test("of a folder is bound to nothing, and does not show where it lies", () => {
    const read = readingOf(syft({ type: "directory", target: "/home/jane/app" }));
    expect(read.subject).toEqual({});
    expect(JSON.stringify(read)).not.toContain("jane");
  });

  test("without artifacts has nothing to count", () => {
    expect(readingOf(syft({}, []))).toMatchObject({ facts: [], absent: ["scan/components"] });
  });
});
