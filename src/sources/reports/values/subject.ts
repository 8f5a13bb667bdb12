import { rawText } from "../../../sbom/value.ts";
import type { Subject } from "../../../schema/generated/observations.ts";
import { impersonal } from "./line.ts";

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/u;

/** A commit, whole and in lower case; null of a branch, a short hash and anything else. */
export function commitOf(value: unknown): string | null {
  const text = rawText(value)?.trim().toLowerCase() ?? "";
  return COMMIT.test(text) ? text : null;
}

/** A digest such as `sha256:…`, also of `name@sha256:…`; null of anything else. */
export function digestOf(value: unknown): string | null {
  const text = rawText(value)?.slice(-200).split("@").at(-1)?.toLowerCase() ?? "";
  return DIGEST.test(text) ? text : null;
}

/** What was scanned, from the values that a report has for it. */
export function subjectOf(parts: {
  readonly commit?: unknown;
  readonly tag?: unknown;
  readonly digest?: unknown;
}): Subject {
  const commit = commitOf(parts.commit);
  const tag = impersonal(parts.tag);
  const digest = digestOf(parts.digest);
  return {
    ...(commit === null ? {} : { commit }),
    ...(tag === null ? {} : { tag }),
    ...(digest === null ? {} : { digest }),
  };
}
