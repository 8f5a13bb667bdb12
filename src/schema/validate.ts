import type { ErrorObject } from "ajv";
import type { Finding } from "../problem/problem.ts";
import { validatorOf } from "./ajv.ts";
import { explain } from "./explain/explain.ts";
import type { Explanation, SchemaNode } from "./explain/explanation.ts";
import { relevantErrors } from "./explain/relevant.ts";
import { withoutNulls } from "./nulls.ts";
import { type DocumentKind, SCHEMAS } from "./schemas.ts";

/**
 * Everything in a parsed document (texts as they were written) that its schema does not allow, each with the
 * pointer of its place; an empty list means that `withoutNulls(value)` has the generated type of its kind.
 * Every finding is an error.
 */
export function validateDocument(
  kind: DocumentKind,
  value: unknown,
  file: string,
): readonly Finding[] {
  const validate = validatorOf(kind);
  if (validate(withoutNulls(value))) return [];
  return explained(kind, value, validate.errors ?? []).map((explanation) => ({
    level: "error",
    file,
    ...explanation,
  }));
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
