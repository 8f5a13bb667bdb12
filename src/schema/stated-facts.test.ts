import { expect, test } from "vitest";
import common from "./common.schema.json" with { type: "json" };
import { MEASURED_FACTS } from "./measured-facts.ts";
import { FACT_NAMES, factDefinition, isFact, isStatedFact, STATED_FACTS } from "./stated-facts.ts";

test("every stated fact that the schema allows has a definition, in the same order", () => {
  expect(Object.keys(STATED_FACTS)).toEqual(common.definitions.statedFact.enum);
});

test("a fact is measured or stated, and no name is both", () => {
  expect(new Set(FACT_NAMES).size).toBe(
    Object.keys(MEASURED_FACTS).length + Object.keys(STATED_FACTS).length,
  );
  expect([isFact("git/commits"), isFact("stated/users"), isFact("toString")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isStatedFact("stated/users"), isStatedFact("git/commits")]).toEqual([true, false]);
  expect(factDefinition("stated/users")?.unit).toBe("organisations");
  expect(factDefinition("__proto__")).toBeNull();
});
