import { OUTCOME_NAMES } from "../../../licenses/explain/outcomes.ts";
import type { Outcome } from "../../../licenses/verdict/outcome.ts";
import type { Localized } from "../../../problem/problem.ts";
import type { FactUnit, FactValue } from "../../../schema/measured-facts.ts";
import type { Fact } from "../../../schema/stated-facts.ts";

type Counted = readonly [one: string, many: string];

const UNITS: Readonly<Record<FactUnit, { readonly de: Counted; readonly en: Counted }>> = {
  commits: { de: ["Commit", "Commits"], en: ["commit", "commits"] },
  persons: { de: ["Person", "Personen"], en: ["person", "people"] },
  organisations: { de: ["Organisation", "Organisationen"], en: ["organisation", "organisations"] },
  tags: { de: ["Tag", "Tags"], en: ["tag", "tags"] },
  issues: { de: ["Issue", "Issues"], en: ["issue", "issues"] },
  "merge-requests": {
    de: ["Merge Request", "Merge Requests"],
    en: ["merge request", "merge requests"],
  },
  releases: { de: ["Release", "Releases"], en: ["release", "releases"] },
  packages: { de: ["Paket", "Pakete"], en: ["package", "packages"] },
  runs: { de: ["Lauf", "Läufe"], en: ["run", "runs"] },
  days: { de: ["Tag", "Tage"], en: ["day", "days"] },
  percent: { de: ["%", "%"], en: ["%", "%"] },
  points: { de: ["Punkt", "Punkte"], en: ["point", "points"] },
  findings: { de: ["Fund", "Funde"], en: ["finding", "findings"] },
  components: { de: ["Komponente", "Komponenten"], en: ["component", "components"] },
  files: { de: ["Datei", "Dateien"], en: ["file", "files"] },
  statements: { de: ["Stellungnahme", "Stellungnahmen"], en: ["statement", "statements"] },
  checks: { de: ["Prüfung", "Prüfungen"], en: ["check", "checks"] },
};

const NUMBERS = {
  de: new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }),
};

/** How a caller says the text of a fact, such as a date or a term of a vocabulary; null: as it stands. */
export type SayText = (fact: Fact, text: string) => Localized | null;

const AS_IT_STANDS: SayText = () => null;

/** A value with its unit for people: 1 commit, 83.3 %, yes, 2026-01-31, a text as it stands. */
export function valueText(
  value: FactValue,
  unit: FactUnit | null,
  fact: Fact,
  say: SayText = AS_IT_STANDS,
): Localized {
  if (typeof value === "boolean") return value ? YES : NO;
  if (typeof value === "number") return numberText(value, unit);
  if (fact === "stated/license-verdict" && Object.hasOwn(OUTCOME_NAMES, value)) {
    return OUTCOME_NAMES[value as Outcome];
  }
  return say(fact, value) ?? { de: value, en: value };
}

function numberText(value: number, unit: FactUnit | null): Localized {
  const say = (language: "de" | "en") => {
    const number = NUMBERS[language].format(value);
    if (unit === null) return number;
    const [one, many] = UNITS[unit][language];
    return `${number}\u00a0${value === 1 ? one : many}`;
  };
  return { de: say("de"), en: say("en") };
}

const YES: Localized = { de: "ja", en: "yes" };
const NO: Localized = { de: "nein", en: "no" };
