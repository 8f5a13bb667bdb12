import type { LicenseContext } from "../licenses/context/context.ts";
import type { CollectedDuty, Duty } from "../licenses/context/duties.ts";
import { collectKeptDuties } from "../licenses/context/kept-duties.ts";
import type { LicenseUse } from "../schema/generated/license-policy.ts";
import type { BillDuty, Judgement, JudgementTotal, UseDuties } from "./assessment.ts";

type Asking = CollectedDuty["askedBy"][number];

/** A duty while it is being collected. */
interface Draft {
  readonly askedBy: Map<string, Asking>;
  readonly judgements: Judgement[];
  components: number;
}

/** What a use of everything in a bill asks for, with the claims that bring each duty. */
export function collectBillDuties(
  totals: readonly JudgementTotal[],
  use: LicenseUse,
  context: LicenseContext,
): UseDuties {
  const duties = new Map<Duty, Draft>();
  const lifted = new Map<string, UseDuties["lifted"][number]>();
  const notKnown = new Set<string>();
  const uncertain: Judgement[] = [];
  for (const { judgement, components } of totals) {
    const { tree, choose } = judgement;
    const collected = tree && collectKeptDuties(tree, choose, use, context);
    if (!collected?.known) uncertain.push(judgement);
    for (const { duty, askedBy } of collected?.duties ?? []) {
      const draft = duties.get(duty) ?? newDraft();
      for (const each of askedBy) draft.askedBy.set(each.license, each);
      draft.judgements.push(judgement);
      draft.components += components;
      duties.set(duty, draft);
    }
    for (const each of collected?.lifted ?? []) lifted.set(keyOf(each), each);
    for (const license of collected?.notKnown ?? []) notKnown.add(license);
  }
  return {
    ...{ use, uncertain },
    duties: [...duties].map(([duty, draft]) => finished(duty, draft)).sort(byComponents),
    lifted: [...lifted.values()],
    notKnown: [...notKnown],
  };
}

function newDraft(): Draft {
  return { askedBy: new Map(), judgements: [], components: 0 };
}

function finished(duty: Duty, { askedBy, judgements, components }: Draft): BillDuty {
  return { duty, askedBy: [...askedBy.values()], judgements, components };
}

function byComponents(a: BillDuty, b: BillDuty): number {
  return b.components - a.components;
}

function keyOf({ duty, license, exception }: UseDuties["lifted"][number]): string {
  return [duty, license, exception].join("\n");
}
