import { expect, test } from "vitest";
import { validateDocument } from "../schema/validate.ts";
import { generateObservations } from "./generate-observations.ts";

test("generated observations are what the schema allows, and the same for the same seed", () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const generated = generateObservations(seed, "2026-11-28");
    expect(validateDocument("observations", generated, "observations.yml")).toEqual([]);
    expect(generateObservations(seed, "2026-11-28")).toEqual(generated);
  }
});
