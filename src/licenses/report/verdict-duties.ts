import type { Language } from "../../problem/report.ts";
import type { LicenseUse } from "../../schema/generated/license.ts";
import type { LicenseContext } from "../context/context.ts";
import type { CollectedDuties, Duty } from "../context/duties.ts";
import { collectKeptDuties } from "../context/kept-duties.ts";
import { readExpression } from "../syntax/read.ts";
import type { Corrector } from "../verdict/corrections.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { DUTY_NAMES, USE_NAMES, USES } from "./words.ts";

/** A verdict with what a report of it needs. */
export interface ReportedVerdict {
  readonly verdict: Verdict;
  readonly corrector: Corrector;
  /** One for each use; empty where the text is no expression, null where there are no rules to collect them by. */
  readonly duties: readonly CollectedDuties[] | null;
}

/** The duties of who follows a verdict: for the use that it is about, else for every use. */
export function dutiesOfVerdict(
  { expression, choose, use }: Verdict,
  rules: LicenseContext,
): readonly CollectedDuties[] {
  const { tree } = readExpression(expression);
  if (tree === null) return [];
  const uses = use === null ? USES : [use];
  return uses.map((each) => collectKeptDuties(tree, choose, each, rules));
}

/** Duties for other programs, texts in one language. */
export function dutiesIn(duties: CollectedDuties, language: Language): object {
  const { use, known, notKnown } = duties;
  return {
    ...{ use, known },
    duties: duties.duties.map(({ duty, askedBy }) => ({
      duty,
      text: DUTY_NAMES[duty][language],
      askedBy: askedBy.map(({ license, note }) => ({ license, note: note?.[language] ?? null })),
    })),
    lifted: duties.lifted.map((each) => ({ ...each, on: each.on[language] })),
    notKnown,
  };
}

/** Each duty in a line for a terminal, with the licenses that ask for it and the uses in which they do. */
export function dutyLines(
  collected: readonly CollectedDuties[],
  language: Language,
): readonly string[] {
  const found = new Map<Duty, { licenses: Set<string>; uses: LicenseUse[] }>();
  for (const { use, duties } of collected) {
    for (const { duty, askedBy } of duties) {
      const each = found.get(duty) ?? { licenses: new Set<string>(), uses: [] };
      for (const { license } of askedBy) each.licenses.add(license);
      each.uses.push(use);
      found.set(duty, each);
    }
  }
  const isOne = collected.length === 1;
  return [...found].map(([duty, { licenses, uses }]) => {
    const names = uses.map((use) => USE_NAMES[use][language]).join("; ");
    const line = `${DUTY_NAMES[duty][language]} (${[...licenses].join(", ")})`;
    return isOne ? line : `${line}: ${names}`;
  });
}
