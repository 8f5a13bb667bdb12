import { describe, expect, test } from "vitest";
import { said } from "../../testing/said.ts";
import { aPublicCode } from "../../testing/software.ts";
import { contradictingMaintenance } from "./contradicting-maintenance.ts";

const asOf = "2026-09-01";

function say(value: unknown): string {
  return said(contradictingMaintenance.check({ value, asOf, beside: null }));
}

describe("maintenance/contradiction", () => {
  test("obsolete software is maintained by nobody", () => {
    expect(
      say({ developmentStatus: "obsolete", maintenance: { type: "contract" } }),
    ).toMatchInlineSnapshot(`
      "/maintenance/type (key)
        de: Die Software ist als überholt (obsolete) bezeichnet, und doch soll sie jemand pflegen. → maintenance.type: none schreiben oder developmentStatus ändern.
        en: The software is called obsolete, and yet somebody is said to maintain it. → Write maintenance.type: none, or change developmentStatus."
    `);
  });

  test("whoever is to be asked maintains something", () => {
    expect(
      say({ maintenance: { type: "none", contacts: [{ name: "Team" }] } }),
    ).toMatchInlineSnapshot(`
      "/maintenance/contacts (key)
        de: Niemand pflegt die Software (type: none), und doch sind Ansprechpartner für die Pflege genannt. → maintenance.type ändern oder die Ansprechpartner weglassen.
        en: Nobody maintains the software (type: none), and yet contacts for its maintenance are named. → Change maintenance.type, or leave the contacts out."
    `);
  });

  test("an ordinary entry contradicts nothing", () => {
    expect(say(aPublicCode())).toBe("");
  });
});
