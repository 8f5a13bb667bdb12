import type { LicenseText } from "../bill.ts";
import { claim, expressionClaim, term } from "../claims.ts";
import { type Content, dataOf } from "../content.ts";
import { type Draft, draft, type Entry, type Format } from "../draft.ts";
import { FILES_AS_COMPONENTS, filesLeftOut, unreadable } from "../notes.ts";
import { severalLines } from "../plain-text.ts";
import { malformed, unknownVersion } from "../refusals.ts";
import { Refused } from "../refused.ts";
import { at, field, isMap, items, name, rawText } from "../value.ts";
import { isTagValue, tagValueOf } from "./spdx-tag-value.ts";

/** SPDX 2.0 to 2.3 (ISO/IEC 5962), JSON, YAML and tag-value. */
export const SPDX: Format = {
  recognises: (content) =>
    content.type === "lines"
      ? isTagValue(content.text)
      : rawText(field(dataOf(content), "spdxVersion")) !== null,
  read: readSpdx,
};

function readSpdx(content: Content): Draft {
  const document = content.type === "lines" ? tagValueOf(content.text) : dataOf(content);
  const stated = name(field(document, "spdxVersion")) ?? "";
  const version = /^SPDX-(2\.\d+)$/u.exec(stated)?.[1];
  if (!version) throw new Refused(unknownVersion("SPDX", stated, "2.0 – 2.3, 3.0 (JSON-LD)"));
  const packages = listOf(document, "packages");
  const files = listOf(document, "files");
  const { subjects, others } = splitSubject(packages.filter(isMap), describedIn(document));
  const strays = packages.length - packages.filter(isMap).length;
  return draft("spdx", content.type === "value" ? content.syntax : "tag-value", {
    specVersion: version,
    created: name(at(document, "creationInfo", "created")),
    tools: toolsIn(at(document, "creationInfo", "creators")),
    subjects: subjects.map(packageEntry),
    entries: packages.length > 0 ? others.map(packageEntry) : files.filter(isMap).map(fileEntry),
    licenseTexts: items(field(document, "hasExtractedLicensingInfos")).flatMap(extractedText),
    notes: [
      ...(strays > 0 ? [unreadable(strays)] : []),
      ...(files.length > 0 && packages.length > 0 ? [filesLeftOut(files.length)] : []),
      ...(files.length > 0 && packages.length === 0 ? [FILES_AS_COMPONENTS] : []),
    ],
  });
}

function listOf(document: unknown, key: string): readonly unknown[] {
  const value = field(document, key);
  const isEmpty = value === undefined || value === null || value === "null";
  if (!isEmpty && !Array.isArray(value)) throw new Refused(malformed("SPDX", key));
  return items(value);
}

/** The ids that the document describes: a list in 2.2, a relationship since; some tools write both. */
function describedIn(document: unknown): ReadonlySet<string> {
  const related = items(field(document, "relationships")).flatMap((relationship) => {
    const type = name(field(relationship, "relationshipType")) ?? "";
    return /^describes?$/iu.test(type) ? [name(field(relationship, "relatedSpdxElement"))] : [];
  });
  const listed = items(field(document, "documentDescribes")).map(name);
  return new Set([...listed, ...related].filter((id) => id !== null));
}

/** The one package that the document is about is its subject; several are components like all others. */
function splitSubject(
  packages: readonly unknown[],
  described: ReadonlySet<string>,
): { subjects: readonly unknown[]; others: readonly unknown[] } {
  const isDescribed = (each: unknown) => described.has(name(field(each, "SPDXID")) ?? "");
  const subjects = packages.filter(isDescribed);
  if (subjects.length !== 1 || packages.length === 1) return { subjects: [], others: packages };
  return { subjects, others: packages.filter((each) => !isDescribed(each)) };
}

/** Some early documents use the names of tag-value in JSON. */
function packageEntry(each: unknown): Entry {
  const purpose = name(field(each, "primaryPackagePurpose"));
  return {
    name: name(field(each, "name") ?? field(each, "packageName")) ?? "",
    version: name(field(each, "versionInfo") ?? field(each, "packageVersion")),
    purl: purlIn(field(each, "externalRefs")),
    kind: (purpose ?? "package").toLowerCase().replaceAll("_", "-"),
    claims: [
      expressionClaim(
        "concluded",
        field(each, "licenseConcluded") ?? field(each, "packageLicenseConcluded"),
      ),
      expressionClaim(
        "declared",
        field(each, "licenseDeclared") ?? field(each, "packageLicenseDeclared"),
      ),
      detectedClaim(field(each, "licenseInfoFromFiles")),
    ],
  };
}

function fileEntry(file: unknown): Entry {
  return {
    name: name(field(file, "fileName")) ?? "",
    version: null,
    purl: null,
    kind: "file",
    claims: [
      expressionClaim("concluded", field(file, "licenseConcluded")),
      detectedClaim(field(file, "licenseInfoInFiles")),
    ],
  };
}

function detectedClaim(found: unknown): ReturnType<typeof claim> {
  return claim(
    "detected",
    items(found).map((each) => term("expression", each)),
  );
}

/** By the type alone: the category is written `PACKAGE-MANAGER` and `PACKAGE_MANAGER`. */
function purlIn(references: unknown): string | null {
  const found = items(references).find((each) => field(each, "referenceType") === "purl");
  return name(field(found, "referenceLocator"));
}

/** `Tool: syft-1.9.0`; persons and organisations are nobody's business here. */
function toolsIn(creators: unknown): readonly string[] {
  return items(creators).flatMap((creator) => {
    const [, tool] = /^Tool: *(.+)$/u.exec(name(creator) ?? "") ?? [];
    return tool ? [tool] : [];
  });
}

function extractedText(info: unknown): readonly LicenseText[] {
  const id = name(field(info, "licenseId"));
  const text = severalLines(rawText(field(info, "extractedText")) ?? "");
  return id && text ? [{ id, name: name(field(info, "name")), text }] : [];
}
