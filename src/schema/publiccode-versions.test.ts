import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { aPublicCode } from "../testing/software.ts";
import { publicCodeVersions } from "./publiccode-versions.ts";
import { SCHEMAS } from "./schemas.ts";

const versions = publicCodeVersions(SCHEMAS.publiccode);

function accepts(version: string, value: object): boolean {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return ajv.validate(versions.get(version) ?? {}, value);
}

const old = (publiccodeYmlVersion: string, parts: object = {}) => ({
  ...aPublicCode({ releaseDate: "2026-01-01" }),
  publiccodeYmlVersion,
  ...parts,
});

describe("one schema for each published version", () => {
  test("each version accepts its own name only", () => {
    expect([...versions.keys()]).toEqual(["0.2", "0.3", "0.4", "0.5", "0.7"]);
    expect(accepts("0.4", old("0.4.0"))).toBe(true);
    expect(accepts("0.4", old("0.5"))).toBe(false);
    expect(accepts("0.7", old("0"))).toBe(true);
  });

  test("keys and values of later versions are unknown", () => {
    expect(accepts("0.5", old("0.5", { supports: [{ id: "alias:gdpr" }] }))).toBe(false);
    expect(accepts("0.7", old("0.7", { supports: [{ id: "alias:gdpr" }] }))).toBe(true);
    expect(accepts("0.4", old("0.4", { categories: ["other"] }))).toBe(false);
    expect(accepts("0.5", old("0.5", { categories: ["other"] }))).toBe(true);
    expect(accepts("0.3", old("0.3", { IT: {} }))).toBe(false);
  });

  test("what was mandatory once is so in the versions of that time", () => {
    const { releaseDate: _date, ...undated } = old("0.3");
    expect(accepts("0.3", undated)).toBe(false);
    expect(accepts("0.4", { ...undated, publiccodeYmlVersion: "0.4" })).toBe(true);
    const { categories: _categories, ...uncategorised } = old("0.4");
    expect(accepts("0.4", uncategorised)).toBe(false);
    expect(accepts("0.2", old("0.2"))).toBe(false);
  });

  test("deprecated keys say so from the version on in which they were given up", () => {
    const logoIn = (version: string) =>
      Reflect.get(Object(versions.get(version)?.["properties"]), "monochromeLogo");
    expect(logoIn("0.2")).not.toHaveProperty("deprecationMessage");
    expect(logoIn("0.3")).toHaveProperty("deprecationMessage", "Deprecated since 0.3: use logo.");
  });

  test("no annotation is left in them", () => {
    expect(JSON.stringify([...versions])).not.toContain('"x-');
  });
});
