import { expect, test } from "vitest";
import { type ScalarPosition, scalarPositions } from "./scalar-positions.ts";
import { type DocumentKind, SCHEMAS } from "./schemas.ts";

/** The position below some keys; `[]` goes into a list. */
function at(kind: DocumentKind, path: string): ScalarPosition | null {
  return path.split("/").reduce<ScalarPosition | null>((position, step) => {
    if (step === "[]") return position?.items ?? null;
    return position?.keys.get(step) ?? position?.other ?? null;
  }, scalarPositions(kind));
}

test("a boolean may stand where the schema says so, behind references and allOf too", () => {
  expect(at("publiccode", "localisation/localisationReady")?.boolean).toBe(true);
  expect(at("publiccode", "IT/conforme/gdpr")?.boolean).toBe(true);
  expect(at("publiccode", "dependsOn/open/[]/optional")?.boolean).toBe(true);
  expect(at("organisation", "uses/[]/contact")?.boolean).toBe(true);
  expect(at("site", "demonstration")?.boolean).toBe(true);
});

test("nothing in publiccode.yml is a number, and no version, name or phone is anything but text", () => {
  const numbers = (position: ScalarPosition): boolean =>
    position.number ||
    [...position.keys.values(), position.other, position.items].some((each) =>
      each === null ? false : numbers(each),
    );
  expect(numbers(scalarPositions("publiccode"))).toBe(false);
  for (const path of ["name", "softwareVersion", "maintenance/contacts/[]/phone"]) {
    expect(at("publiccode", path)).toMatchObject({ number: false, boolean: false });
  }
});

test("the value of an observation is whatever it is; its version is text", () => {
  expect(at("observations", "observations/[]/value")).toMatchObject({
    number: true,
    boolean: true,
  });
  expect(at("observations", "observations/[]/source/version")).toMatchObject({ number: false });
});

test("descriptions are found below any language", () => {
  expect(at("publiccode", "description/de/features/[]")).toMatchObject({ boolean: false });
  expect(at("publiccode", "description/de")?.keys.has("features")).toBe(true);
});

test("every schema can be read, so none of them is recursive", () => {
  const kinds = Object.keys(SCHEMAS) as DocumentKind[];
  expect(kinds.map((kind) => scalarPositions(kind).keys.size > 0)).not.toContain(false);
});
