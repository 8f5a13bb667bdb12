import type { Duty } from "../../licenses/context/duties.ts";
import { OUTCOME_NAMES } from "../../licenses/explain/outcomes.ts";
import { DUTY_NAMES, USE_NAMES } from "../../licenses/report/words.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type { Assessment, Judgement, Totals } from "../assessment.ts";
import { section, shortText } from "./text-section.ts";

const MOST_LICENSES = 15;

/** The licenses and how many components name each, the most frequent first. */
export function licenseLines({ licenses }: Totals, language: Language): readonly string[] {
  const lines = licenses.map(({ license, outcome, components }) => {
    const verdict = OUTCOME_NAMES[outcome][language];
    return [counted(components, `${shortText(license)} (${verdict})`)];
  });
  return section(LICENSES, lines, MOST_LICENSES, language);
}

/** Each duty with the number of components that have it in any of the uses, and with the uses. */
export function dutyLines({ duties, totals }: Assessment, language: Language): readonly string[] {
  const counts = new Map(totals.judgements.map((each) => [each.judgement, each.components]));
  const lines = [...dutiesByName(duties)].map(([duty, { uses, judgements }]) => {
    const count = [...judgements].reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
    const names = uses.map((use) => USE_NAMES[use][language]);
    const when = duties.length > 1 ? `: ${names.join("; ")}` : "";
    return [counted(count, `${DUTY_NAMES[duty][language]}${when}`)];
  });
  const notKnown = new Set(duties.flatMap((each) => each.notKnown));
  if (notKnown.size > 0) {
    lines.push([`${NOT_KNOWN[language]}: ${shortText([...notKnown].join(", "))}`]);
  }
  return section(DUTIES, lines, lines.length, language);
}

interface DutyInUses {
  readonly uses: Assessment["duties"][number]["use"][];
  readonly judgements: Set<Judgement>;
}

function dutiesByName(duties: Assessment["duties"]): ReadonlyMap<Duty, DutyInUses> {
  const found = new Map<Duty, DutyInUses>();
  for (const { use, duties: asked } of duties) {
    for (const { duty, judgements } of asked) {
      const each = found.get(duty) ?? { uses: [], judgements: new Set() };
      each.uses.push(use);
      for (const judgement of judgements) each.judgements.add(judgement);
      found.set(duty, each);
    }
  }
  return found;
}

function counted(count: number, text: string): string {
  return `${String(count).padStart(5)}  ${text}`;
}

const LICENSES: Localized = { de: "Lizenzen", en: "Licences" };
const DUTIES: Localized = { de: "Pflichten", en: "Duties" };
const NOT_KNOWN: Localized = { de: "Pflichten noch nicht erfasst", en: "Duties not recorded yet" };
