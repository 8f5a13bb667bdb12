import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../facts/facts.ts";
import { PUBLISHED_SCHEMAS } from "../../schema/api/schemas.ts";
import { badgeRules } from "../../testing/badges.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { anOrganisation } from "../../testing/entries.ts";
import { anAbsence, anObservation } from "../../testing/observations.ts";
import { aSoftware } from "../../testing/software.ts";
import { renderApi } from "./api.ts";

const ajv = new Ajv({ allErrors: true, strict: false, schemas: [...PUBLISHED_SCHEMAS.values()] });
formats.default(ajv);

function render(
  catalog: ReturnType<typeof aCatalog>,
  asOf = "2026-01-01",
): Map<string, Record<string, unknown>> {
  const input = { catalog, facts: deriveFacts(catalog, asOf), schemas: PUBLISHED_SCHEMAS };
  return new Map([...renderApi(input)].map(({ path, content }) => [path, JSON.parse(content)]));
}

function problemsOf(schema: string, value: unknown): unknown {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(value) ? [] : validate.errors;
}

const many = Array.from({ length: 450 }, (_, index) =>
  aSoftware({ id: `entry-${String(index).padStart(3, "0")}` }),
);

describe("the JSON API", () => {
  const files = render(aCatalog({ software: many, organisations: [anOrganisation()] }));

  it("keeps what its schemas promise in every tier", () => {
    expect(problemsOf("api-index", files.get("api/v1/index.json"))).toEqual([]);
    expect(problemsOf("api-names", files.get("api/v1/names/software/001.json"))).toEqual([]);
    expect(problemsOf("api-software-index", files.get("api/v1/software/index/001.json"))).toEqual(
      [],
    );
    expect(problemsOf("api-software", files.get("api/v1/software/entry-000.json"))).toEqual([]);
  });

  it("has one file per entry and cuts the index into parts", () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => /^api\/v1\/software\/entry-\d+\.json$/.test(path))).toHaveLength(
      450,
    );
    expect(paths.filter((path) => path.startsWith("api/v1/software/index/"))).toHaveLength(3);
  });

  it("names in its index only files that it writes", () => {
    const index = files.get("api/v1/index.json") as { names: Record<string, { path: string }[]> };
    for (const { path } of Object.values(index.names).flat())
      expect(files.has(`api/v1/${path}`)).toBe(true);
  });

  it("says of every entry which badges it has, by which rules, and from which inputs", () => {
    const observations = { observations: [anObservation()], absent: [anAbsence()] };
    const parts = { software: [aSoftware({ observations })], badgeRules: badgeRules() };
    const made = render(aCatalog(parts), "2026-11-28");
    const entry = made.get("api/v1/software/beispiel.json");
    expect(problemsOf("api-software", entry)).toEqual([]);
    expect(entry?.["badges"]).toMatchObject({ awards: [{ badge: "busy", level: "low" }] });
    expect(problemsOf("api-badge-rules", made.get("api/v1/badges/rules.json"))).toEqual([]);
    expect(problemsOf("api-analysis", made.get("api/v1/software/beispiel/analysis"))).toEqual([]);
    expect(problemsOf("api-index", made.get("api/v1/index.json"))).toEqual([]);
    const cards = made.get("api/v1/software/index/001.json");
    expect(problemsOf("api-software-index", cards)).toEqual([]);
    expect(JSON.stringify(cards)).toContain('"badges":{"busy":"low"}');
  });

  const person = { name: "Anna Beispiel", email: "anna.beispiel@example.org", phone: "+49 30 1" };
  const maintained = aSoftware({
    id: "a",
    publiccode: { maintenance: { type: "internal", contacts: [person] } },
  });

  it("names no address and no number of a natural person in any tier", () => {
    const content = JSON.stringify([...render(aCatalog({ software: [maintained] })).values()]);
    expect(content).toContain("Anna Beispiel");
    expect(content).not.toContain("anna.beispiel@example.org");
    expect(content).not.toContain("+49 30 1");
  });
});
