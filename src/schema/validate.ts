import type { ErrorObject } from "ajv";
import type { Finding } from "../problem/problem.ts";
import { validatorOf } from "./ajv.ts";
import { explain } from "./explain/explain.ts";
import type { Explanation, SchemaNode } from "./explain/explanation.ts";
import { relevantErrors } from "./explain/relevant.ts";
import { explainUnquoted } from "./explain/unquoted.ts";
import { withoutNullsInPublicCode } from "./nulls.ts";
import { type DocumentKind, SCHEMAS } from "./schemas.ts";

const NONE: ReadonlySet<string> = new Set();

/**
 * Everything in a parsed document (texts as they were written) that its schema does not allow, each with the
 * pointer of its place; an empty list means that the value (of publiccode.yml: `withoutNulls(value)`) has the generated type of its kind.
 * Every finding is an error. `unquoted` are the pointers of scalars without quotation marks that YAML reads as
 * numbers or booleans.
 */
export function validateDocument(
  kind: DocumentKind,
  value: unknown,
  file: string,
  unquoted: ReadonlySet<string> = NONE,
): readonly Finding[] {
  const validate = validatorOf(kind);
  const isPublicCode = kind === "publiccode";
  const failed = !validate(isPublicCode ? withoutNullsInPublicCode(value) : value);
  const said = failed ? explained(kind, value, validate.errors ?? []) : [];
  const versions = isPublicCode ? explainUnquoted(value, unquoted) : [];
  return [...said, ...versions].map((explanation) => ({ level: "error", file, ...explanation }));
}

function explained(
  kind: DocumentKind,
  document: unknown,
  errors: readonly ErrorObject[],
): readonly Explanation[] {
  const root = SCHEMAS[kind] as SchemaNode;
  const byPlace = new Map<string, Explanation>();
  for (const error of relevantErrors(errors)) {
    const explanation = explain({ error, document, root });
    if (!explanation) continue;
    const { rule, pointer, message } = explanation;
    byPlace.set([rule, pointer, message.en].join("\n"), explanation);
  }
  return [...byPlace.values()];
}
