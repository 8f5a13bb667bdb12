import { LIMITS } from "../limits.ts";
import { cutOff, TOO_MANY } from "../refusals.ts";
import { Refused } from "../refused.ts";

/** A block that a tag opens, as JSON has it; the tags after it belong to it. */
type Block = Record<string, unknown>;

interface Tags {
  readonly opens: string;
  readonly single: Readonly<Record<string, string>>;
  readonly several: Readonly<Record<string, string>>;
}

/** Tags whose value JSON writes in parts: `<category> <type> <locator>`, `<id> <type> <id>`. */
const FORMS: Readonly<Record<string, (value: string) => unknown>> = {
  ExternalRef: (value) => {
    const [, referenceType, referenceLocator] = value.split(/\s+/u);
    return { referenceType, referenceLocator };
  },
  Relationship: (value) => {
    const [, relationshipType, relatedSpdxElement] = value.split(/\s+/u);
    return { relationshipType, relatedSpdxElement };
  },
};

const DOCUMENT: Tags = {
  opens: "SPDXVersion",
  single: { SPDXVersion: "spdxVersion", Created: "created" },
  several: { Creator: "creators", Relationship: "relationships" },
};

/** The list in JSON, the tag that opens an item, and its tags with their keys in JSON (SPDX 2.3, annex C). */
const BLOCKS: Readonly<Record<string, Tags>> = {
  packages: {
    opens: "PackageName",
    single: {
      PackageName: "name",
      SPDXID: "SPDXID",
      PackageVersion: "versionInfo",
      PackageLicenseConcluded: "licenseConcluded",
      PackageLicenseDeclared: "licenseDeclared",
      PrimaryPackagePurpose: "primaryPackagePurpose",
    },
    several: { PackageLicenseInfoFromFiles: "licenseInfoFromFiles", ExternalRef: "externalRefs" },
  },
  files: {
    opens: "FileName",
    single: { FileName: "fileName", LicenseConcluded: "licenseConcluded" },
    several: { LicenseInfoInFile: "licenseInfoInFiles" },
  },
  snippets: { opens: "SnippetSPDXID", single: {}, several: {} },
  hasExtractedLicensingInfos: {
    opens: "LicenseID",
    single: { LicenseID: "licenseId", ExtractedText: "extractedText", LicenseName: "name" },
    several: {},
  },
};

/** Every tag that opens a block, with the list of JSON that the block belongs to. */
const OPENERS = new Map(Object.entries(BLOCKS).map(([list, tags]) => [tags.opens, { list, tags }]));

/** One tool leaves out the colon after `Relationship`. */
const TAG = /^(?:([A-Za-z]+)[ \t]*:|(Relationship)[ \t])[ \t]*(.*)$/u;

export function isTagValue(text: string): boolean {
  return /^SPDXVersion[ \t]*:/mu.test(text);
}

/** The parts of a tag-value document that the reader of JSON looks at, as JSON has them. */
export function tagValueOf(text: string): unknown {
  const lists: Record<string, Block[]> = {};
  const document: Block = {};
  let block = document;
  let tags = DOCUMENT;
  let blocks = 0;
  for (const [tag, value] of tagsOf(text)) {
    const opened = OPENERS.get(tag);
    if (opened) {
      block = {};
      tags = opened.tags;
      blocks += 1;
      if (blocks > 2 * LIMITS.components) throw new Refused(TOO_MANY);
      append(lists, opened.list, block);
    }
    put(block, tags, tag, value);
    // These belong to the document wherever they stand.
    if (tags !== DOCUMENT) put(document, DOCUMENT, tag, value);
  }
  const { created, creators } = document;
  return { ...lists, ...document, creationInfo: { created, creators } };
}

function put(block: Block, { single, several }: Tags, tag: string, value: string): void {
  const one = Object.hasOwn(single, tag) ? single[tag] : undefined;
  const many = Object.hasOwn(several, tag) ? several[tag] : undefined;
  if (one) block[one] ??= value;
  if (many) append(block, many, FORMS[tag]?.(value) ?? value);
}

function append(lists: Record<string, unknown>, key: string, item: unknown): void {
  const list = lists[key];
  if (Array.isArray(list)) list.push(item);
  else lists[key] = [item];
}

/** Pairs of tag and value, line by line; a value in `<text>` may span several. */
function* tagsOf(text: string): Generator<readonly [tag: string, value: string]> {
  const lines = text.split(/\r?\n/u);
  for (let at = 0; at < lines.length; at++) {
    const [, tag, bare, first = ""] = TAG.exec(lines[at] ?? "") ?? [];
    const found = tag ?? bare;
    if (!found) continue;
    const parts = first.startsWith("<text>") ? [first.slice("<text>".length)] : [`${first}</text>`];
    while (!parts.at(-1)?.includes("</text>")) {
      at += 1;
      if (at >= lines.length) throw new Refused(cutOff("SPDX tag-value"));
      parts.push(lines[at] ?? "");
    }
    yield [found, (parts.join("\n").split("</text>", 1)[0] ?? "").trim()];
  }
}
