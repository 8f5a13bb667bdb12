import { OUTCOME_NAMES } from "../../licenses/explain/outcomes.ts";
import type { Outcome } from "../../licenses/verdict/outcome.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import { visible } from "../../problem/visible.ts";
import type { AssessedComponent, Judgement, Totals } from "../assessment.ts";
import { section, shortText } from "./text-section.ts";
import { componentName, PROVENANCE_NAMES } from "./words.ts";

/** So many claims are listed in each section, and so many components for each. */
const MOST_CLAIMS = 40;
const MOST_NAMES = 8;

/** The claims with an outcome, each with why and with its components, in the order of the components. */
export function outcomeLines(
  outcome: Outcome,
  components: readonly AssessedComponent[],
  language: Language,
): readonly string[] {
  const groups = new Map<Judgement, AssessedComponent[]>();
  for (const component of components) {
    const { judgement } = component;
    if (judgement.outcome !== outcome) continue;
    const group = groups.get(judgement);
    if (group) group.push(component);
    else groups.set(judgement, [component]);
  }
  const claims = [...groups].map(([judgement, group]) => claimLines(judgement, group, language));
  return section(OUTCOME_NAMES[outcome], claims, MOST_CLAIMS, language);
}

function claimLines(
  { written, why }: Judgement,
  group: readonly AssessedComponent[],
  language: Language,
): readonly string[] {
  const places = new Set(group.flatMap(({ where }) => where ?? []));
  const named = [...places].map((where) => PROVENANCE_NAMES[where][language]);
  const names = group.slice(0, MOST_NAMES).map((each) => shortText(componentName(each)));
  const rest = group.length - names.length;
  return [
    written === "" ? SILENT[language] : `${shortText(written)} (${named.join(", ")})`,
    ...why.map((each) => `  ${visible(each[language])}`),
    `  → ${names.join(", ")}${rest > 0 ? ` … +${rest}` : ""}`,
  ];
}

/** Components with claims that a person should compare. */
export function contradictionLines(
  components: readonly AssessedComponent[],
  language: Language,
): readonly string[] {
  const contradicted = components.filter(({ disagreements }) => disagreements.length > 0);
  const lines = contradicted.map((component) => [
    shortText(`${componentName(component)}: ${component.judgement.written}`),
    ...component.disagreements.map(({ why }) => `  ${visible(why[language])}`),
  ]);
  return section(CONTRADICTIONS, lines, MOST_CLAIMS, language);
}

/** Words that were read as an expression that they do not spell. */
export function correctionLines({ judgements }: Totals, language: Language): readonly string[] {
  const corrected = judgements.filter(({ judgement }) => judgement.reading === "corrected");
  const lines = corrected.map(({ judgement, components }) => {
    const { written, understood } = judgement;
    return [`${shortText(written)} → ${shortText(understood ?? "")} (${components})`];
  });
  return section(CORRECTIONS, lines, MOST_CLAIMS, language);
}

const SILENT: Localized = { de: "ohne Lizenzangabe", en: "no licence stated" };
const CONTRADICTIONS: Localized = {
  de: "Angaben, die sich widersprechen",
  en: "Claims that contradict each other",
};
const CORRECTIONS: Localized = { de: "Korrigiert gelesen", en: "Read with a correction" };
