/** The part of a JSON Schema (draft-07) that says in which order keys stand. */
interface OrderedSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, OrderedSchema>>;
  readonly additionalProperties?: boolean | OrderedSchema;
  readonly patternProperties?: Readonly<Record<string, OrderedSchema>>;
  readonly items?: OrderedSchema;
}

/** The canonical order of the keys of one map, and of what lies below it. */
export interface KeyOrder {
  readonly size: number;
  /** The place of a key, from 0; null for keys that the schema does not name. */
  rank(key: string): number | null;
  child(key: string): KeyOrder;
  item(): KeyOrder;
}

/** Finds a schema by its reference, such as `common.schema.json#/definitions/text` or `#/definitions/text`. */
export type FindSchema = (reference: string) => unknown;

/** Keys stand in the order in which the schema lists them; below an unknown key nothing is moved. */
export function keyOrder(schema: unknown, find: FindSchema): KeyOrder {
  const here = resolve(schema, find);
  const keys = new Map(Object.keys(here.properties ?? {}).map((key, index) => [key, index]));
  return {
    size: keys.size,
    rank: (key) => keys.get(key) ?? null,
    child: (key) => keyOrder(childSchema(here, key), find),
    item: () => keyOrder(here.items, find),
  };
}

function childSchema(schema: OrderedSchema, key: string): unknown {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, key))
    return schema.properties[key];
  return schema.additionalProperties ?? Object.values(schema.patternProperties ?? {})[0];
}

function resolve(schema: unknown, find: FindSchema): OrderedSchema {
  if (typeof schema !== "object" || schema === null) return {};
  const { $ref } = schema as OrderedSchema;
  return $ref === undefined ? (schema as OrderedSchema) : resolve(find($ref), find);
}
