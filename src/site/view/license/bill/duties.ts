import type { Assessment, BillDuty, UseDuties } from "../../../../compliance/assessment.ts";
import { fill } from "../../../browser/search/texts.ts";
import type { DutyView, UseView } from "../check/duties.ts";
import { dutyCount, namesOf, remarksOnLifted } from "../check/duty-words.ts";
import { type BillWords, componentCount } from "./words.ts";

/** The duties of everything in a bill, use by use. */
export function billDuties(words: BillWords, { duties }: Assessment): readonly UseView[] {
  return duties.map((each) => useView(words, each));
}

function useView(words: BillWords, collected: UseDuties): UseView {
  const { use, duties, lifted, notKnown, uncertain } = collected;
  const { t, bill, format } = words;
  const isKnown = uncertain.length === 0;
  return {
    use: words.words.uses[use],
    count: dutyCount(words, duties.length, isKnown),
    duties: duties.map((each) => dutyView(words, each)),
    remarks: [
      ...remarksOnLifted(words, lifted),
      ...(isKnown ? [] : [fill(bill.uncertain, { n: format.number(uncertain.length) })]),
      ...(notKnown.length === 0 ? [] : [fill(t.notRead, { licenses: namesOf(words, notKnown) })]),
    ],
  };
}

function dutyView(words: BillWords, { duty, askedBy, components }: BillDuty): DutyView {
  const licenses = namesOf(
    words,
    askedBy.map(({ license }) => license),
  );
  const within = fill(words.bill.inComponents, { components: componentCount(words, components) });
  return {
    duty: words.words.duties[duty],
    askedBy: `${fill(words.t.askedBy, { licenses })} (${within})`,
    notes: [],
  };
}
