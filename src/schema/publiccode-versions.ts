/**
 * Annotations of publiccode.schema.json that say how the versions of the standard differ. `x-since` and
 * `x-deprecated` stand at keys, `x-required-before` names keys that were mandatory before a version,
 * `x-values-since` values that a list has from a version on, `x-min-length-before` an earlier minimum length.
 */
export const VERSION_KEYWORDS = [
  "x-since",
  "x-deprecated",
  "x-required-before",
  "x-values-since",
  "x-min-length-before",
];

/** A published version of the standard, and what `publiccodeYmlVersion` says in it. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  "0.2": ["0.2", "0.2.0", "0.2.1", "0.2.2"],
  "0.3": ["0.3", "0.3.0"],
  "0.4": ["0.4", "0.4.0"],
  "0.5": ["0.5", "0.5.0"],
  "0.7": ["0", "0.7", "0.7.0"],
};

interface Schema {
  readonly [keyword: string]: unknown;
}

type Changes = Readonly<Record<string, string>>;

/**
 * One closed schema (draft-07) for each published version of publiccode.yml, by version, made from the annotated
 * one. They are for editors; what other catalogues accept is the annotated schema itself.
 */
export function publicCodeVersions(schema: Schema): ReadonlyMap<string, Schema> {
  return new Map(
    Object.entries(VERSIONS).map(([version, names]) => [version, schemaOf(schema, version, names)]),
  );
}

function schemaOf(schema: Schema, version: string, names: readonly string[]): Schema {
  const adapted = adapt(schema, version) as Schema;
  const properties = adapted["properties"] as Readonly<Record<string, Schema>>;
  return {
    ...adapted,
    $id: `publiccode-${version}.schema.json`,
    title: `PublicCode ${version}`,
    description: `publiccode.yml, version ${version} of the standard (https://yml.publiccode.tools).`,
    properties: {
      ...properties,
      publiccodeYmlVersion: { ...properties["publiccodeYmlVersion"], enum: names },
    },
  };
}

function adapt(node: unknown, version: string): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => adapt(item, version));
  if (typeof node !== "object" || node === null) return node;
  const schema = node as Schema;
  const entries = Object.entries(schema)
    .filter(([key]) => !VERSION_KEYWORDS.includes(key))
    .filter(([, below]) => !isLater(below, version))
    .map(([key, below]) => [key, adapt(below, version)]);
  return { ...Object.fromEntries(entries), ...changesIn(schema, version) };
}

/** Whether a key exists only from a later version on. */
function isLater(below: unknown, version: string): boolean {
  const since = typeof below === "object" && below !== null ? Reflect.get(below, "x-since") : null;
  return typeof since === "string" && since > version;
}

function changesIn(schema: Schema, version: string): Schema {
  const mandatory = namesIn(schema["x-required-before"], (before) => version < before);
  const later = namesIn(schema["x-values-since"], (since) => since > version);
  const shorter = Object.entries((schema["x-min-length-before"] ?? {}) as Record<string, number>);
  const minimum = shorter.find(([before]) => version < before)?.[1];
  const deprecated = schema["x-deprecated"];
  return {
    ...(mandatory.length > 0 && { required: [...(schema["required"] as string[]), ...mandatory] }),
    ...(later.length > 0 && {
      enum: (schema["enum"] as string[]).filter((one) => !later.includes(one)),
    }),
    ...(minimum !== undefined && { minLength: minimum }),
    ...(typeof deprecated === "string" &&
      deprecated <= version && { deprecationMessage: schema["description"] }),
  };
}

function namesIn(changes: unknown, holds: (version: string) => boolean): readonly string[] {
  return Object.entries((changes ?? {}) as Changes)
    .filter(([, version]) => holds(version))
    .map(([name]) => name);
}
