import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { expiredContract } from "./expired-contract.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(expiredContract.check({ value, asOf, beside: null }));
}

describe("maintenance/expired-contract", () => {
  test("a contract that has ended is said so", () => {
    expect(
      say({ maintenance: { contractors: [{ name: "A", until: "2026-08-31" }] } }),
    ).toMatchInlineSnapshot(`
      "/maintenance/contractors/0/until (key)
        de: Der Wartungsvertrag ist am 2026-08-31 abgelaufen. → Das Ende des neuen Vertrags eintragen oder maintenance.type ändern.
        en: The maintenance contract ended on 2026-08-31. → Enter the end of the new contract, or change maintenance.type."
    `);
  });

  test("a contract holds on its last day", () => {
    expect(
      say({
        maintenance: { contractors: [{ name: "A", until: "2026-09-01" }, { until: "later" }] },
      }),
    ).toBe("");
  });
});
