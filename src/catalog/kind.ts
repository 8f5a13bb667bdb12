import { DRAFT, isVersionId } from "../policies/versions.ts";
import type { DocumentKind } from "../schema/schemas.ts";

/** What a path below the root is: a document, a text of a policy, a picture of an entry, or nothing that belongs there. */
export type FileKind =
  | { readonly type: "document"; readonly kind: DocumentKind; readonly id: string }
  | PolicyTextKind
  | { readonly type: "asset"; readonly id: string }
  | { readonly type: "unknown" };

/** Markdown with front matter; `id` is the policy's, `version` may be `draft`. */
export interface PolicyTextKind {
  readonly type: "policy-text";
  readonly id: string;
  readonly version: string;
  readonly language: string;
}

export const VOCABULARIES = [
  "categories",
  "scopes",
  "software-types",
  "development-statuses",
  "maintenance-types",
  "platforms",
  "topics",
] as const;

const FOLDERS: ReadonlyMap<string, DocumentKind> = new Map([
  ["organisations", "organisation"],
  ["suites", "suite"],
  ["communities", "community"],
]);
const SOFTWARE_FILE = /^catalog\/software\/([^/]+)\/(publiccode|curation|observations)\.yml$/u;
const ENTRY_FILE = /^catalog\/([a-z]+)\/([^/]+)\.yml$/u;
const LICENSE_FILE = /^licenses\/(?:(exceptions|requests)\/)?([^/]+)\.yml$/u;
const POLICY_FILE = /^catalog\/policies\/([^/]+)\/(?:policy\.yml|([^/]+)\.(de|en)\.md)$/u;
const ASSET =
  /^catalog\/(?:software|policies)\/([^/]+)\/[A-Za-z0-9_][A-Za-z0-9._-]*\.(?:svg|svgz|png|jpg)$/u;
const UNKNOWN: FileKind = { type: "unknown" };

/** Tells from its path (relative to the root, with `/`) what a file is; the name is the id, unchecked. */
export function kindOf(path: string): FileKind {
  if (path === "catalog/site.yml") return document("site", "site");
  const software = SOFTWARE_FILE.exec(path);
  if (software) return document(software[2] as DocumentKind, software[1]);
  const policy = POLICY_FILE.exec(path);
  if (policy) return kindInPolicy(policy[1] ?? "", policy[2], policy[3]);
  const license = LICENSE_FILE.exec(path);
  if (license) return kindOfLicense(license[1], license[2]);
  const asset = ASSET.exec(path);
  if (asset) return { type: "asset", id: asset[1] ?? "" };
  const entry = ENTRY_FILE.exec(path);
  return entry ? kindOfEntry(entry[1] ?? "", entry[2] ?? "") : UNKNOWN;
}

function kindOfEntry(folder: string, name: string): FileKind {
  if (folder === "vocabulary") return kindOfVocabulary(name);
  if (folder === "rules") return name === "badges" ? document("badge-rules", name) : UNKNOWN;
  const kind = FOLDERS.get(folder);
  return kind ? document(kind, name) : UNKNOWN;
}

function kindOfLicense(folder: string | undefined, name: string | undefined): FileKind {
  if (folder === "exceptions") return document("license-exception", name);
  if (folder === "requests") return document("license-request", name);
  if (name === "compatibility") return document("license-compatibility", name);
  return document(name === "policy" ? "license-policy" : "license", name);
}

function kindInPolicy(id: string, version: string | undefined, language = ""): FileKind {
  if (version === undefined) return document("policy", id);
  const isKnown = version === DRAFT || isVersionId(version);
  return isKnown ? { type: "policy-text", id, version, language } : UNKNOWN;
}

function kindOfVocabulary(name: string): FileKind {
  if (name === "products") return document("products", name);
  return VOCABULARIES.some((known) => known === name) ? document("vocabulary", name) : UNKNOWN;
}

function document(kind: DocumentKind, id = ""): FileKind {
  return { type: "document", kind, id };
}

/** Whether a file may be called so: SPDX's own spelling for licenses, `isId` for everything else. */
export function isNameOf(kind: FileKind): boolean {
  if (kind.type === "unknown") return false;
  const isSpdx =
    kind.type === "document" && (kind.kind === "license" || kind.kind === "license-exception");
  return isSpdx ? isSpdxName(kind.id) : isId(kind.id);
}

function isSpdxName(text: string): boolean {
  return text.length <= 64 && /^[A-Za-z0-9][A-Za-z0-9.+-]*$/u.test(text);
}

/** Whether a text can be the id of an entry: lower-case letters, digits, single hyphens, 64 at most. */
export function isId(text: string): boolean {
  return text.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}
