import { COMMON_SCHEMA, type DocumentKind, SCHEMAS } from "./schemas.ts";

/**
 * Where in a document numbers and booleans may stand. Everywhere else an unquoted `1.10`, `no` or `true`
 * is the text that the person wrote.
 */
export interface ScalarPosition {
  number: boolean;
  boolean: boolean;
  /** Below the keys that the schema names. */
  readonly keys: Map<string, ScalarPosition>;
  /** Below every other key. */
  other: ScalarPosition | null;
  /** Below the items of a list. */
  items: ScalarPosition | null;
}

/** The keywords of JSON Schema (draft-07) that say what may stand where. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const positions = new Map<DocumentKind, ScalarPosition>();

/** The scalar positions of a kind of document, read from its schema (which must not be recursive). */
export function scalarPositions(kind: DocumentKind): ScalarPosition {
  const known = positions.get(kind);
  if (known) return known;
  const position = emptyPosition();
  addSchema(position, SCHEMAS[kind] as Schema, SCHEMAS[kind]);
  positions.set(kind, position);
  return position;
}

function emptyPosition(): ScalarPosition {
  return { number: false, boolean: false, keys: new Map(), other: null, items: null };
}

function addSchema(position: ScalarPosition, schema: Schema, root: object): void {
  if (schema.$ref !== undefined) {
    const [target, base] = resolve(schema.$ref, root);
    addSchema(position, target, base);
    return;
  }
  const types = [schema.type ?? []].flat();
  position.number ||= types.includes("number") || types.includes("integer");
  position.boolean ||= types.includes("boolean");
  addChildren(position, schema, root);
  for (const each of [schema.allOf, schema.anyOf, schema.oneOf].flat()) {
    if (each) addSchema(position, each, root);
  }
}

function addChildren(position: ScalarPosition, schema: Schema, root: object): void {
  for (const [key, below] of Object.entries(schema.properties ?? {})) {
    const child = position.keys.get(key) ?? emptyPosition();
    position.keys.set(key, child);
    addSchema(child, below, root);
  }
  const patterns = Object.values(schema.patternProperties ?? {});
  for (const below of [schema.additionalProperties, ...patterns]) {
    if (typeof below !== "object") continue;
    position.other ??= emptyPosition();
    addSchema(position.other, below, root);
  }
  if (schema.items) {
    position.items ??= emptyPosition();
    addSchema(position.items, schema.items, root);
  }
}

/** The schema that a reference such as `common.schema.json#/definitions/line` means, and its document. */
function resolve(reference: string, root: object): readonly [Schema, object] {
  const [file, pointer = ""] = reference.split("#");
  const base = file === "" ? root : COMMON_SCHEMA;
  const found = pointer
    .split("/")
    .slice(1)
    .reduce((at: object, step) => Reflect.get(at, step) as object, base);
  return [found as Schema, base];
}
