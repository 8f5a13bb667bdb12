import { compile, type JSONSchema } from "json-schema-to-typescript";

/** A schema file as it lies in src/schema: its name and its parsed content. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: JSONSchema;
}

export interface GeneratedFile {
  readonly name: string;
  readonly content: string;
}

const COMMON = "common.schema.json";
const BANNER = "// Generated from src/schema by `npm run generate`. Do not edit.\n\n";

/**
 * TypeScript types for every schema but the shared definitions, one file `<kind>.ts` each; the root
 * type is named by the schema's `title`. References into `common.schema.json` are resolved in memory.
 */
export async function typesFromSchemas(
  files: readonly SchemaFile[],
): Promise<readonly GeneratedFile[]> {
  const common = files.find((file) => file.name === COMMON)?.schema.definitions ?? {};
  const own = files.filter((file) => file.name !== COMMON);
  return Promise.all(own.map((file) => typesOf(file, common)));
}

async function typesOf(
  file: SchemaFile,
  common: NonNullable<JSONSchema["definitions"]>,
): Promise<GeneratedFile> {
  const definitions = { ...common, ...file.schema.definitions };
  const text = JSON.stringify({ ...file.schema, definitions }, withBareReferences);
  const kind = file.name.replace(/\.schema\.json$/, "");
  const content = await compile(JSON.parse(text), kind, {
    bannerComment: "",
    // Lengths of lists are ajv's business; tuples of "at least one" make the types unusable.
    ignoreMinAndMaxItems: true,
    style: { printWidth: 100 },
  });
  return { name: `${kind}.ts`, content: BANNER + content.trimStart() };
}

/** In draft-07 what stands beside `$ref` is ignored; left in, every use would become a type of its own. */
function withBareReferences(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value;
  return { $ref: String(value.$ref).replace(COMMON, "") };
}
