import type { LicenseText } from "../bill.ts";
import { claim } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { FILES_AS_COMPONENTS, filesLeftOut } from "../notes.ts";
import { severalLines } from "../plain-text.ts";
import { malformed, unknownVersion } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { field, items, key, name, oneOrMore, rawText } from "../value.ts";
import { type Graph, graphOf, type Node } from "./spdx-3-graph.ts";
import { type LicenseReader, licenseReader } from "./spdx-3-licenses.ts";

const PACKAGES = ["software_Package", "ai_AIPackage", "dataset_DatasetPackage"] as const;

/** SPDX 3.0 as JSON-LD. */
export const SPDX_3: Format = {
  recognises: (content) => {
    const value = dataOf(content);
    const context = JSON.stringify(oneOrMore(field(value, "@context")).map(name));
    return /spdx\.org\/rdf\/3/u.test(context) || contextless(value);
  },
  read: readSpdx3,
};

/** A graph with SPDX's own creation information, where somebody left out or changed the context. */
function contextless(value: unknown): boolean {
  return items(field(value, "@graph")).some((node) => field(node, "type") === "SpdxDocument");
}

function readSpdx3(content: Content): Draft {
  const listed = field(dataOf(content), "@graph");
  if (!Array.isArray(listed)) throw new Refused(malformed("SPDX 3", "@graph"));
  const graph = graphOf(listed);
  const version = name(graph.ofType("CreationInfo")[0]?.["specVersion"]);
  if (version !== null && !/^3\.\d/u.test(version)) {
    throw new Refused(unknownVersion("SPDX", version, "3.0"));
  }
  const packages = PACKAGES.flatMap((type) => graph.ofType(type));
  const files = graph.ofType("software_File");
  const subject = subjectOf(graph, packages);
  const parts = packages.length > 0 ? packages.filter((each) => each !== subject) : files;
  const read = licenseReader(graph);
  return draft("spdx-3", content.type === "value" ? content.syntax : "JSON", {
    specVersion: version,
    created: name(graph.ofType("CreationInfo")[0]?.["created"]),
    tools: graph.ofType("Tool").flatMap((tool) => name(tool["name"]) ?? []),
    subjects: subject ? [entryOf(graph, subject, read)] : [],
    entries: parts.map((each) => entryOf(graph, each, read)),
    licenseTexts: graph.ofType("expandedlicensing_CustomLicense").flatMap(licenseText),
    notes: fileNotes(packages.length, files.length),
  });
}

function fileNotes(packages: number, files: number): Draft["notes"] {
  if (files === 0) return [];
  return [packages > 0 ? filesLeftOut(files) : FILES_AS_COMPONENTS];
}

/** The one package that the document, or the bill in it, has as its root; null where there are others. */
function subjectOf(graph: Graph, packages: readonly Node[]): Node | null {
  const roots = ["SpdxDocument", "software_Sbom"]
    .flatMap((type) => graph.ofType(type))
    .flatMap((each) => oneOrMore(each["rootElement"]));
  const ids = new Set(roots.map(key));
  const found = packages.filter((each) => ids.has(key(each["spdxId"])));
  return packages.length > 1 && found.length === 1 ? (found[0] ?? null) : null;
}

function entryOf(graph: Graph, node: Node, read: LicenseReader): Entry {
  const id = key(node["spdxId"] ?? node["@id"]) ?? "";
  const isFile = node["type"] === "software_File";
  const purpose = name(node["software_primaryPurpose"]);
  return {
    name: name(node["name"]) ?? "",
    version: name(node["software_packageVersion"]),
    purl: name(node["software_packageUrl"]) ?? purlIn(node["externalIdentifier"]),
    kind: (isFile ? "file" : (purpose ?? "package")).toLowerCase(),
    claims: [
      claim("concluded", graph.related(id, "hasconcludedlicense").map(read)),
      claim("declared", graph.related(id, "hasdeclaredlicense").map(read)),
    ],
  };
}

function purlIn(identifiers: unknown): string | null {
  const found = oneOrMore(identifiers).find(
    (each) => name(field(each, "externalIdentifierType"))?.toLowerCase() === "packageurl",
  );
  return name(field(found, "identifier"));
}

function licenseText(license: Node): readonly LicenseText[] {
  const address = name(license["spdxId"]) ?? "";
  const id = /LicenseRef-[\w.-]+$/u.exec(address)?.[0] ?? address;
  const text = severalLines(rawText(license["simplelicensing_licenseText"]) ?? "");
  return id && text ? [{ id, name: name(license["name"]), text }] : [];
}
