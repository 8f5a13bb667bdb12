import { type GeneratedFile, type SchemaFile, typesFromSchemas } from "./generate-types.ts";
import { publicCodeVersions } from "./publiccode-versions.ts";

const PUBLICCODE = "publiccode.schema.json";

/**
 * Everything that is made from the schemas, by its path below src/schema/generated: a TypeScript file for each
 * schema, and one schema for each published version of publiccode.yml.
 */
export async function generatedFiles(
  files: readonly SchemaFile[],
): Promise<readonly GeneratedFile[]> {
  const annotated = files.find((file) => file.name === PUBLICCODE)?.schema ?? {};
  const versions = [...publicCodeVersions({ ...annotated })].map(([version, schema]) => ({
    name: `publiccode-${version}.schema.json`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }));
  return [...(await typesFromSchemas(files)), ...versions];
}
