import { OUTCOME_NAMES } from "../../licenses/explain/outcomes.ts";
import type { Localized, Problem } from "../../problem/problem.ts";
import { shown } from "../../schema/shown.ts";
import type { AssessedComponent } from "../assessment.ts";
import type { AssessedFile } from "./run.ts";
import { componentName, PROVENANCE_NAMES } from "./words.ts";

/** What is said of components, with what to do; permanent ids. */
export const COMPLIANCE_RULES = {
  refused: {
    id: "compliance/refused",
    level: "error",
    name: { de: "Lizenz abgelehnt", en: "Licence refused" },
    fix: {
      de: "Die Komponente ersetzen, oder mit denen, die sie veröffentlichen, eine andere Lizenz vereinbaren.",
      en: "Replace the component, or agree on another licence with those who publish it.",
    },
  },
  review: {
    id: "compliance/review",
    level: "warning",
    name: { de: "Lizenz zu prüfen", en: "Licence to be reviewed" },
    fix: {
      de: "Die Lizenz denen vorlegen, die über Lizenzen entscheiden.",
      en: "Show the licence to those who decide about licences.",
    },
  },
  unknown: {
    id: "compliance/unknown",
    level: "warning",
    name: { de: "Lizenz unbekannt", en: "Licence unknown" },
    fix: {
      de: "Beim Projekt nachsehen, unter welcher Lizenz es steht, und sie als SPDX-Ausdruck in die Stückliste schreiben.",
      en: "Find out at the project under which licence it is, and write that into the bill of materials as an SPDX expression.",
    },
  },
  contradiction: {
    id: "compliance/contradiction",
    level: "hint",
    name: { de: "Angaben widersprechen sich", en: "Claims contradict each other" },
    fix: {
      de: "Im Quelltext nachsehen, welche Angabe stimmt.",
      en: "Look into the source code which claim is right.",
    },
  },
} as const satisfies Readonly<
  Record<string, Pick<Problem, "level" | "fix"> & { readonly id: string; readonly name: Localized }>
>;

export type ComplianceRule = keyof typeof COMPLIANCE_RULES;

/** A problem and the component that has it. Files have no known lines, so it is at their beginning. */
export interface ComponentProblem {
  readonly problem: Problem;
  readonly component: AssessedComponent;
}

/** Reasons that are said in a problem; the rest says by which rule. */
const REASONS = 2;

/** What a person has to look at in a file, most urgent first. */
export function* problemsIn({ file, assessment }: AssessedFile): Generator<ComponentProblem> {
  for (const component of assessment.components) {
    const { outcome, why } = component.judgement;
    if (outcome === "refused" || outcome === "review" || outcome === "unknown") {
      const message = sentence(component, OUTCOME_NAMES[outcome], why.slice(0, REASONS));
      yield { component, problem: problemOf(outcome, file, message) };
    }
    for (const { why: contradiction } of component.disagreements) {
      const message = sentence(component, OUTCOME_NAMES[outcome], [contradiction]);
      yield { component, problem: problemOf("contradiction", file, message) };
    }
  }
}

function problemOf(rule: ComplianceRule, file: string, message: Localized): Problem {
  const { id, level, fix } = COMPLIANCE_RULES[rule];
  return { rule: id, level, file, line: 1, column: 1, message, fix };
}

function sentence(
  component: AssessedComponent,
  outcome: Localized,
  why: readonly Localized[],
): Localized {
  const { judgement, where } = component;
  const name = componentName(component);
  const license = shown(judgement.written);
  const say = (language: "de" | "en") => {
    const claim = where ? `, ${license[language]} (${PROVENANCE_NAMES[where][language]})` : "";
    const reasons = why.map((each) => each[language]).join(" ");
    return `${name}: ${outcome[language]}${claim}. ${reasons}`;
  };
  return { de: say("de"), en: say("en") };
}
