import type { Localized } from "../problem/problem.ts";
import type { MeasuredFact } from "./generated/observations.ts";
import { type FactDefinition, MEASURED_FACTS } from "./measured-facts.ts";

/** What the catalogue itself says of software, and nobody has to measure. */
export const STATED_FACTS = {
  /** As software and for every use: approved, approved-with-conditions or refused; nothing while nobody decided. */
  "stated/license-verdict": text("Urteil über die Lizenz", "Verdict on the licence"),
  /** Organisations whose present use is confirmed by themselves or documented by a public page. */
  "stated/users": organisations(
    "Organisationen, deren Nutzung bestätigt oder öffentlich belegt ist",
    "Organisations whose use is confirmed or publicly documented",
  ),
  /** Those of them that confirmed it themselves. */
  "stated/confirmed-users": organisations(
    "Organisationen, die ihre Nutzung selbst bestätigt haben",
    "Organisations that confirmed their use themselves",
  ),
  "stated/development-status": text("Entwicklungsstand", "Development status"),
  "stated/software-type": text("Art der Software", "Type of software"),
  "stated/maintenance-type": text("Art der Wartung", "Type of maintenance"),
  /** The latest day until which a contractor maintains it. */
  "stated/contract-end": date("Ende des Wartungsvertrags", "End of the maintenance contract"),
  "stated/version": text("Neueste stabile Version", "Latest stable version"),
  "stated/release-date": date("Datum dieser Version", "Date of that version"),
} as const satisfies Readonly<Record<string, FactDefinition>>;

export type StatedFact = keyof typeof STATED_FACTS;
/** Anything that a rule can ask about. */
export type Fact = MeasuredFact | StatedFact;

const ALL: ReadonlyMap<string, FactDefinition> = new Map(
  Object.entries({ ...MEASURED_FACTS, ...STATED_FACTS }),
);

/** Every name of a fact, measured ones first. */
export const FACT_NAMES: readonly string[] = [...ALL.keys()];

/** What a fact is; null for a name that no fact has. */
export function factDefinition(name: string): FactDefinition | null {
  return ALL.get(name) ?? null;
}

export function isFact(name: string): name is Fact {
  return ALL.has(name);
}

export function isStatedFact(name: string): name is StatedFact {
  return Object.hasOwn(STATED_FACTS, name);
}

function text(de: string, en: string): FactDefinition {
  return { type: "text", unit: null, label: label(de, en) };
}

function date(de: string, en: string): FactDefinition {
  return { type: "date", unit: null, label: label(de, en) };
}

function organisations(de: string, en: string): FactDefinition {
  return { type: "count", unit: "organisations", label: label(de, en) };
}

function label(de: string, en: string): Localized {
  return { de, en };
}
