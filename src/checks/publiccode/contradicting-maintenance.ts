import type { Localized } from "../../problem/problem.ts";
import type { PublicCodeCheck } from "../check.ts";
import { itemsAt, textAt } from "../reading.ts";

/** Statements about maintenance that cannot both be true. */
export const contradictingMaintenance: PublicCodeCheck = {
  rule: "maintenance/contradiction",
  level: "warning",
  *check({ value }) {
    const type = textAt(value, "/maintenance/type");
    const status = textAt(value, "/developmentStatus")?.value;
    if (type && type.value !== "none" && status === "obsolete") {
      yield { pointer: type.pointer, at: "key", ...OBSOLETE };
    }
    const contacts = itemsAt(value, "/maintenance/contacts");
    if (type?.value === "none" && contacts.length > 0) {
      yield { pointer: "/maintenance/contacts", at: "key", ...NOBODY };
    }
  },
};

interface Texts {
  readonly message: Localized;
  readonly fix: Localized;
}

const OBSOLETE: Texts = {
  message: {
    de: "Die Software ist als überholt (obsolete) bezeichnet, und doch soll sie jemand pflegen.",
    en: "The software is called obsolete, and yet somebody is said to maintain it.",
  },
  fix: {
    de: "maintenance.type: none schreiben oder developmentStatus ändern.",
    en: "Write maintenance.type: none, or change developmentStatus.",
  },
};

const NOBODY: Texts = {
  message: {
    de: "Niemand pflegt die Software (type: none), und doch sind Ansprechpartner für die Pflege genannt.",
    en: "Nobody maintains the software (type: none), and yet contacts for its maintenance are named.",
  },
  fix: {
    de: "maintenance.type ändern oder die Ansprechpartner weglassen.",
    en: "Change maintenance.type, or leave the contacts out.",
  },
};
