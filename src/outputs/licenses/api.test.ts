import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PUBLISHED_SCHEMAS } from "../../schema/api/schemas.ts";
import type { License } from "../../schema/generated/license.ts";
import type { LicensePolicy } from "../../schema/generated/license-policy.ts";
import type { LicenseRequest } from "../../schema/generated/license-request.ts";
import { aCatalog } from "../../testing/catalog.ts";
import { renderLicenseApi } from "./api.ts";

const both = (text: string) => ({ de: text, en: text });
const POLICY: LicensePolicy = {
  name: both("List"),
  deciders: [{ id: "curators", name: both("Curators"), how: both("By merge request") }],
  authorities: [],
  versions: [
    {
      id: "1",
      from: "2026-01-01",
      reason: both("First"),
      readings: [],
      rules: [
        {
          id: "free",
          outcome: "approved",
          when: { families: ["permissive"] },
          reason: both("Free"),
        },
      ],
      otherwise: { id: "rest", outcome: "review", reason: both("Look") },
    },
  ],
};
const LICENSES: Readonly<Record<string, License>> = {
  MIT: { name: "MIT License", family: "permissive" },
  Other: { name: '=HYPERLINK("x"), other' },
};
const REQUEST: LicenseRequest = {
  license: "LicenseRef-own",
  name: "Own",
  state: "requested",
  requested: { date: "2026-05-01", by: "Office" },
  reason: both("Needed"),
  deadline: "2026-05-31",
  text: "Do what you like.",
};

function render(licenses = LICENSES): Map<string, string> {
  const entry = <T>(id: string, value: T) =>
    [id, { id, file: `licenses/${id}.yml`, value }] as const;
  const catalog = aCatalog({
    licensing: {
      policy: entry("policy", POLICY)[1],
      licenses: new Map(Object.entries(licenses).map(([id, value]) => entry(id, value))),
      exceptions: new Map([entry("E-1", { name: "An exception", effect: "linking" as const })]),
      requests: new Map([entry("r-1", REQUEST)]),
    },
  });
  const files = [...renderLicenseApi(catalog, "2026-06-01")];
  return new Map(
    files.map(({ path, content }) => [path.slice("api/v1/licenses/".length), content]),
  );
}

const ajv = new Ajv({ allErrors: true, strict: false, schemas: [...PUBLISHED_SCHEMAS.values()] });
formats.default(ajv);

describe("the licenses of the API", () => {
  const files = render();

  it.each([
    ["api-licenses", "index.json"],
    ["api-license-names", "names/001.json"],
    ["api-license-index", "index/001.json"],
    ["api-license", "MIT.json"],
    ["license-exception", "exceptions/E-1.json"],
    ["api-allow-list", "allow-list.json"],
    ["api-license-requests", "requests/index.json"],
    ["api-license-request", "requests/r-1.json"],
  ])("keep what %s promises in %s", (schema, path) => {
    const value = JSON.parse(files.get(path) ?? "null");
    if (schema === "license-exception") delete value.id;
    ajv.validate(`${schema}.schema.json`, value);
    expect(ajv.errors).toBeNull();
  });

  it("name only files that are written", () => {
    const { lists, names, index, requests } = JSON.parse(files.get("index.json") ?? "");
    const named = [...lists, requests, ...[...names, ...index].map(({ path }) => path)];
    expect(named.filter((path) => !files.has(path.slice("licenses/".length)))).toEqual([]);
  });

  it("say that a decision is computed", () => {
    expect(JSON.parse(files.get("MIT.json") ?? "").decision.software).toMatchObject({
      outcome: "approved",
      basis: { type: "policy", since: "2026-01-01", rule: "free" },
    });
  });

  it("say of a request whether its deadline has passed, and have its text", () => {
    const { requests } = JSON.parse(files.get("requests/index.json") ?? "");
    expect(requests).toMatchObject([{ id: "r-1", deadline: "2026-05-31", overdue: true }]);
    const { request } = JSON.parse(files.get("requests/r-1.json") ?? "");
    expect(request.text).toBe("Do what you like.");
  });

  it("have nothing for a catalogue without records", () => {
    expect(render({}).size).toBe(0);
  });
});

describe("the allow-lists", () => {
  const files = render();

  it("have one approved id a line", () => {
    expect(files.get("allow-list.txt")).toBe("MIT\n");
  });

  it("are a table that no spreadsheet runs", () => {
    expect(files.get("allow-list.csv")?.split("\r\n").slice(0, 3)).toEqual([
      "id,name,family,deprecated,software,documentation,data,fonts,by",
      "MIT,MIT License,permissive,false,approved,approved,approved,approved,policy",
      `Other,"'=HYPERLINK(""x""), other",,false,review,review,review,review,policy`,
    ]);
  });

  it("are YAML that ORT reads, with a category for each outcome and family", () => {
    const text = files.get("license-classifications.yml") ?? "";
    expect(parse(text)).toEqual({
      categories: ["approved", "review", "refused", "family-permissive"].map((name) => ({ name })),
      categorizations: [
        { id: "MIT", categories: ["approved", "family-permissive"] },
        { id: "Other", categories: ["review"] },
      ],
    });
  });
});
