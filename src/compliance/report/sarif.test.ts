import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { aRun, UNREAD } from "../../testing/compliance-run.ts";
import { renderRunSarif, sarifOf } from "./sarif.ts";

type Shape = Readonly<Record<string, unknown>>;

/** An object of SARIF with these properties and no others. */
function closed(properties: Shape, ...required: readonly string[]): Shape {
  return { type: "object", additionalProperties: false, required, properties };
}
const text = { type: "string" };
const list = (items: Shape) => ({ type: "array", uniqueItems: true, items });
const message = closed({ text }, "text");
const level = { enum: ["none", "note", "warning", "error"] };
const location = closed({
  physicalLocation: closed(
    {
      artifactLocation: closed({ uri: { type: "string", format: "uri-reference" } }),
      region: closed({ startLine: { type: "integer", minimum: 1 } }),
    },
    "artifactLocation",
  ),
  logicalLocations: list(closed({ fullyQualifiedName: text, kind: text })),
});

/** What sarif-schema-2.1.0.json (OASIS) asks of the properties that the report uses. */
const SARIF = closed(
  {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: list(
      closed(
        {
          tool: closed(
            {
              driver: closed(
                {
                  name: text,
                  language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
                  rules: list(
                    closed(
                      {
                        id: text,
                        shortDescription: message,
                        help: message,
                        defaultConfiguration: closed({ level }),
                      },
                      "id",
                    ),
                  ),
                },
                "name",
              ),
            },
            "driver",
          ),
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          invocations: list(
            closed(
              {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: list(
                  closed(
                    {
                      level,
                      message,
                      descriptor: closed({ id: text }, "id"),
                      locations: list(location),
                    },
                    "message",
                  ),
                ),
              },
              "executionSuccessful",
            ),
          ),
          results: list(
            closed(
              {
                ruleId: text,
                ruleIndex: { type: "integer", minimum: -1 },
                level,
                message,
                locations: list(location),
                partialFingerprints: { type: "object", additionalProperties: text },
              },
              "message",
            ),
          ),
        },
        "tool",
      ),
    ),
  },
  "version",
  "runs",
);

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(SARIF);

describe("a run as SARIF", () => {
  test.each(["de", "en"] as const)("has the shape of SARIF 2.1.0 (%s)", (language) => {
    validate(JSON.parse(renderRunSarif(aRun(undefined, [UNREAD]), language)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("each result names its rule, its level, its file and its component", () => {
    const [run] = sarifOf(aRun(), "en").runs;
    const shown = run?.results.map(({ ruleId, ruleIndex, level, locations }) => [
      ...[ruleId, run.tool.driver.rules[ruleIndex]?.id === ruleId, level],
      locations[0]?.physicalLocation.artifactLocation.uri,
      locations[0]?.logicalLocations[0]?.fullyQualifiedName,
    ]);
    expect(shown).toEqual([
      ["compliance/refused", true, "error", "bom.json", "pkg:npm/closed@1.0.0"],
      ["compliance/review", true, "warning", "bom.json", "pkg:npm/people@1.0.0"],
      ["compliance/unknown", true, "warning", "bom.json", "pkg:npm/unclear@1.0.0"],
      ["compliance/unknown", true, "warning", "bom.json", "silent"],
      ["compliance/contradiction", true, "note", "bom.json", "pkg:npm/contradicted@1.0.0"],
    ]);
  });

  test("a file that was not read makes the run unsuccessful, with its address encoded", () => {
    const [run] = sarifOf(aRun({}, [UNREAD]), "en").runs;
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications[0]).toMatchObject({
      message: { text: "Broken. Make it again." },
      locations: [{ physicalLocation: { artifactLocation: { uri: "broken%20file.json" } } }],
    });
  });
});
