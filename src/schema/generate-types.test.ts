import { expect, test } from "vitest";
import { typesFromSchemas } from "./generate-types.ts";

const COMMON = {
  name: "common.schema.json",
  schema: { definitions: { line: { type: "string" as const, description: "One line." } } },
};
const THING = {
  name: "thing.schema.json",
  schema: {
    title: "Thing",
    type: "object" as const,
    additionalProperties: false,
    required: ["names"],
    properties: {
      names: {
        type: "array" as const,
        minItems: 1,
        items: { $ref: "common.schema.json#/definitions/line" },
      },
      note: { description: "Lost.", $ref: "common.schema.json#/definitions/line" },
    },
  },
};

test("a schema becomes one file with its root type and the shared definitions that it uses", async () => {
  expect(await typesFromSchemas([COMMON, THING])).toEqual([
    {
      name: "thing.ts",
      content: `// Generated from src/schema by \`npm run generate\`. Do not edit.

/**
 * One line.
 */
export type Line = string;

export interface Thing {
  /**
   * @minItems 1
   */
  names: Line[];
  note?: Line;
}
`,
    },
  ]);
});

test("the same schemas give the same bytes", async () => {
  const [once, again] = await Promise.all([
    typesFromSchemas([THING, COMMON]),
    typesFromSchemas([COMMON, THING]),
  ]);
  expect(once).toEqual(again);
});
