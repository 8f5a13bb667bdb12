import type { Finding } from "../problem/problem.ts";
import type { PublicCodeCheck, PublicCodeDocument } from "./check.ts";
import { PUBLICCODE_CHECKS } from "./publiccode/index.ts";

/**
 * What the rules have to say of one publiccode.yml, beyond its schema. The document may have any shape:
 * each rule looks at what is well-formed, so that all problems come at once.
 */
export function checkPublicCode(
  document: PublicCodeDocument,
  file: string,
  checks: readonly PublicCodeCheck[] = PUBLICCODE_CHECKS,
): readonly Finding[] {
  return checks.flatMap(({ rule, level, check }) =>
    [...check(document)].map((remark) => ({ rule, level, file, ...remark })),
  );
}
