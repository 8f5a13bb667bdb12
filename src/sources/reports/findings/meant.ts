import type { Affected, ReportReading, StatedProduct } from "../reading.ts";
import { isMeant, parsePackageUrl, sameVersion } from "../values/package-url.ts";
import { digestOf } from "../values/subject.ts";

/** Whether a statement's product is what was scanned; unknown where there is nothing to compare. */
type Comparison = "same" | "other" | "unknown";

/** How CycloneDX calls a bill, and a part of it with `#` and its reference (BOM-Link, RFC 8141). */
const BOM_LINK = "urn:cdx:";

/** The reports on the two sides of a comparison. */
export interface Sides {
  /** Whose finding it is. */
  readonly scan: Pick<ReportReading, "subject" | "names">;
  /** Whose statement it is. */
  readonly statement: Pick<ReportReading, "subject">;
}

/**
 * Whether a statement on a product means a finding. On parts of a product: the finding is in one of them, and the
 * product is not another one than what was scanned. On a whole product: it is what was scanned, or the package that
 * the finding is in. What cannot be compared answers nothing.
 */
export function meansFinding(product: StatedProduct, affected: Affected, sides: Sides): boolean {
  const { names, parts } = product;
  const scanned = compareProduct(names, sides);
  if (parts.length === 0) return scanned === "same" || names.some((each) => isIn(each, affected));
  return scanned !== "other" && parts.some((each) => isIn(each, affected));
}

function compareProduct(names: readonly string[], sides: Sides): Comparison {
  if (names.length === 0) return compareSubjects(sides);
  const found = new Set(names.map((name) => compareName(name, sides.scan.names)));
  if (found.has("same")) return "same";
  return found.has("unknown") ? "unknown" : "other";
}

/** Whether a statement without any product holds for a scan: unless its document is about something else. */
export function isAboutScan(sides: Sides): boolean {
  return compareSubjects(sides) !== "other";
}

/** A document that names no product that could be compared is about its own subject. */
function compareSubjects({ scan, statement }: Sides): Comparison {
  const keys = (["digest", "commit", "tag"] as const).filter(
    (key) => scan.subject[key] !== undefined && statement.subject[key] !== undefined,
  );
  const [key] = keys;
  if (key === undefined) return "unknown";
  return scan.subject[key] === statement.subject[key] ? "same" : "other";
}

/** Digests decide where both sides have one, else links to bills, else the package URLs of one type. */
function compareName(name: string, own: readonly string[]): Comparison {
  if (name.startsWith(BOM_LINK)) {
    if (own.includes(name)) return "same";
    return own.some((each) => each.startsWith(BOM_LINK)) ? "other" : "unknown";
  }
  const url = parsePackageUrl(name);
  const digest = digestOf(url ? url.version : name);
  const digests = own.filter((each) => digestOf(each) === each);
  if (digest !== null && digests.length > 0) return digests.includes(digest) ? "same" : "other";
  if (!url || digest !== null) return "unknown";
  const urls = own.flatMap((each) => parsePackageUrl(each) ?? []);
  const alike = urls.filter(({ path }) => typeOf(path) === typeOf(url.path));
  if (alike.length === 0) return "unknown";
  return alike.some((each) => isMeant(url, { ...each, version: each.version ?? url.version }))
    ? "same"
    : "other";
}

function typeOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

function isIn(name: string, { purl, name: own, version }: Affected): boolean {
  const url = parsePackageUrl(name);
  if (!url) return name === purl;
  const actual = purl === null ? null : parsePackageUrl(purl);
  if (actual) return isMeant(url, actual);
  if (own === null || !namesOf(url.path).includes(plainName(own))) return false;
  return url.version === null || (version !== null && sameVersion(url.version, version));
}

/** Under which keys statements on a name are found; `meansFinding` then decides. */
export function keysOfName(name: string): readonly string[] {
  const url = parsePackageUrl(name);
  if (!url) return [name];
  const digest = digestOf(url.version);
  const keys = [url.path, ...namesOf(url.path).map((each) => `name ${each}`)];
  return digest === null ? keys : [...keys, digest];
}

/** Under which keys statements on the package of a finding are found. */
export function keysOfAffected({ purl, name }: Affected): readonly string[] {
  const url = purl === null ? null : parsePackageUrl(purl);
  if (url) return [url.path];
  return [purl, name && `name ${plainName(name)}`].filter((each) => typeof each === "string");
}

/** What scanners without package URLs call a package: with its namespace, or, as distributions do, without. */
function namesOf(path: string): readonly string[] {
  const whole = path.slice(path.indexOf("/") + 1);
  return [whole, whole.slice(whole.lastIndexOf("/") + 1)];
}

function plainName(name: string): string {
  return name.replace(":", "/");
}
