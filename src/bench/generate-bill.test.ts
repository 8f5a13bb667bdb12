import { describe, expect, test } from "vitest";
import { readBillOfMaterials } from "../sbom/read.ts";
import { generateBill } from "./generate-bill.ts";

describe("a generated bill of materials", () => {
  const reading = readBillOfMaterials(new TextEncoder().encode(generateBill(500)));

  test("is read, with as many components as asked for, each with a package URL of its own", () => {
    const components = reading.ok ? reading.bill.components : [];
    expect(components).toHaveLength(500);
    expect(new Set(components.map(({ purl }) => purl)).size).toBe(500);
  });

  test("states ids, expressions, names and nothing, as real ones do", () => {
    const components = reading.ok ? reading.bill.components : [];
    const kinds = components.map(({ license }) => license?.terms[0]?.as ?? "none");
    expect(new Set(kinds)).toEqual(new Set(["id", "expression", "name", "none"]));
  });

  test("is the same for the same arguments, and as large as real ones", () => {
    expect(generateBill(50)).toBe(generateBill(50));
    expect(generateBill(50, 2)).not.toBe(generateBill(50));
    expect(generateBill(100).length / 100).toBeGreaterThan(700);
  });
});
