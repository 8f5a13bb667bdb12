/** A file to be chosen on a page, as Playwright takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file with this text. */
export function aFile(name: string, content: string): ChosenFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

const LICENSES = [
  { license: { id: "MIT" } },
  { license: { id: "Apache-2.0" } },
  { expression: "GPL-2.0-only WITH Classpath-exception-2.0" },
  { license: { name: "Apache 2.0" } },
  { license: { id: "SSPL-1.0" } },
  { license: { name: "ask the author" } },
  { expression: "MIT OR GPL-3.0-only" },
];

/** A CycloneDX bill with so many components, of whose licenses one in seven is refused and one unknown. */
export function aBigBill(components: number): ChosenFile {
  const list = Array.from({ length: components }, (_, index) => ({
    type: "library",
    group: "org.example",
    name: `part-${index}`,
    version: `1.${index % 50}.0`,
    purl: `pkg:maven/org.example/part-${index}@1.${index % 50}.0`,
    licenses: [LICENSES[index % LICENSES.length]],
  }));
  const metadata = {
    timestamp: "2026-11-01T10:00:00Z",
    tools: [{ name: "syft", version: "1.18" }],
  };
  return aFile(
    "big.cdx.json",
    JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", metadata, components: list }),
  );
}

/** A lockfile of npm with two packages. */
export const A_LOCKFILE: ChosenFile = aFile(
  "package-lock.json",
  JSON.stringify({
    name: "site",
    lockfileVersion: 3,
    packages: {
      "": { name: "site", version: "1.0.0" },
      "node_modules/left": { version: "1.3.0", license: "MIT" },
      "node_modules/right": { version: "2.0.0", license: "BUSL-1.1" },
    },
  }),
);

/** An SPDX document in tag-value form with one package. */
export const A_TAG_VALUE: ChosenFile = aFile(
  "portal.spdx",
  [
    "SPDXVersion: SPDX-2.3",
    "DataLicense: CC0-1.0",
    "SPDXID: SPDXRef-DOCUMENT",
    "DocumentName: portal",
    "DocumentNamespace: https://example.org/portal",
    "Creator: Tool: example",
    "Created: 2026-11-01T10:00:00Z",
    "",
    "PackageName: openssl",
    "SPDXID: SPDXRef-openssl",
    "PackageVersion: 3.0.0",
    "PackageDownloadLocation: NOASSERTION",
    "PackageLicenseConcluded: Apache-2.0",
    "PackageLicenseDeclared: NOASSERTION",
    "",
  ].join("\n"),
);
