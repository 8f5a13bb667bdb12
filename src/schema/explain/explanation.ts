import type { ErrorObject } from "ajv";
import type { Localized } from "../../problem/problem.ts";

/** What is said of one failure of a schema, before file and level are added. */
export interface Explanation {
  readonly rule: string;
  readonly pointer: string;
  readonly at: "key" | "value";
  readonly message: Localized;
  readonly fix: Localized | null;
}

/** One failure as ajv reports it (never shown), with the whole document as it was written. */
export interface Failure {
  readonly error: ErrorObject;
  readonly document: unknown;
  readonly root: SchemaNode;
}

/** The part of a schema that explanations read. */
export interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly type?: string | readonly string[];
}

/** Items of lists are marked themselves; everything else by its key. */
export function markOf(pointer: string): "key" | "value" {
  return pointer === "" || /\/[0-9]+$/u.test(pointer) ? "value" : "key";
}
