import { COMMON_SCHEMA, type DocumentKind, SCHEMAS } from "../schema/schemas.ts";

/** The part of a JSON Schema (draft-07) that says in which order keys stand. */
interface OrderedSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly patternProperties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly definitions?: Readonly<Record<string, unknown>>;
}

/** The canonical order of the keys of one map, and of what lies below it. */
export interface KeyOrder {
  readonly size: number;
  /** The place of a key, from 0; null for keys that the schema does not name. */
  rank(key: string): number | null;
  child(key: string): KeyOrder;
  item(): KeyOrder;
}

/** The order of the keys of a file: as its schema lists them; below an unknown key nothing is moved. */
export function canonicalOrder(kind: DocumentKind): KeyOrder {
  return keyOrder(SCHEMAS[kind], SCHEMAS[kind]);
}

/** The order that a schema says; `file` is the schema file in which its references are looked up. */
export function keyOrder(schema: unknown, file: unknown): KeyOrder {
  const [here, home] = resolve(schema, file);
  const keys = new Map(Object.keys(here.properties ?? {}).map((key, index) => [key, index]));
  return {
    size: keys.size,
    rank: (key) => keys.get(key) ?? null,
    child: (key) => keyOrder(childSchema(here, key), home),
    item: () => keyOrder(here.items, home),
  };
}

function childSchema(schema: OrderedSchema, key: string): unknown {
  const { properties = {}, additionalProperties, patternProperties = {} } = schema;
  if (Object.hasOwn(properties, key)) return properties[key];
  return additionalProperties ?? Object.values(patternProperties)[0];
}

/** Follows `common.schema.json#/definitions/x` and `#/definitions/x`; the second answer is the file where it led. */
function resolve(schema: unknown, file: unknown): readonly [OrderedSchema, unknown] {
  const { $ref } = asSchema(schema);
  if ($ref === undefined) return [asSchema(schema), file];
  const home = $ref.startsWith("common.") ? COMMON_SCHEMA : file;
  const name = $ref.split("/").at(-1) ?? "";
  return resolve(asSchema(home).definitions?.[name], home);
}

function asSchema(schema: unknown): OrderedSchema {
  return typeof schema === "object" && schema !== null ? schema : {};
}
