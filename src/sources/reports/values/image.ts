import { rawText } from "../../../sbom/value.ts";
import type { Subject } from "../../../schema/generated/observations.ts";
import { digestOf, subjectOf } from "./subject.ts";

/** A reference to an image, `registry/path/name:tag@sha256:…`; tag and digest may be missing. */
const REFERENCE =
  /^([\w.-]+(?::\d+)?(?:\/[\w.-]+)*)(?::([\w.-]{1,128}))?(?:@(sha256:[0-9a-f]{64}))?$/u;

/** What a scanner of images says of the image that it scanned. */
export interface ScannedImage {
  readonly subject: Subject;
  /** Digests, and package URLs (purl-spec, type oci). */
  readonly names: readonly string[];
}

/**
 * The image that references and digests name, the most exact first: the first digest binds the scan to it; others
 * (the same image elsewhere, its configuration) are names of it too.
 */
export function scannedImage(
  references: readonly unknown[],
  digests: readonly unknown[],
): ScannedImage {
  const found = references
    .map((each) => REFERENCE.exec(rawText(each)?.slice(0, 500) ?? ""))
    .filter((each) => each !== null);
  const all = [...found.map(([, , , digest]) => digest), ...digests].map(digestOf);
  const known = [...new Set(all.filter((each) => each !== null))];
  const tag = found.find(([, , each]) => each !== undefined)?.[2];
  const urls = found.map(([, path = ""]) => imageUrl(path));
  return {
    subject: subjectOf({ tag, digest: known[0] }),
    names: [...known, ...new Set(urls)],
  };
}

function imageUrl(path: string): string {
  const name = path.split("/").at(-1) ?? path;
  return `pkg:oci/${name.toLowerCase()}?repository_url=${encodeURIComponent(path)}`;
}
