import type {
  AssessedComponent,
  Assessment,
  Judgement,
} from "../../../../compliance/assessment.ts";
import type { Outcome } from "../../../../licenses/verdict/outcome.ts";
import { visible } from "../../../../problem/visible.ts";
import { fill } from "../../../browser/search/texts.ts";
import { shortName } from "../check/words.ts";
import type { BillWords } from "./words.ts";

/** What becomes of one claim; all components that state the same share it. */
export interface ClaimView {
  readonly stated: string;
  readonly outcome: Outcome;
  readonly why: string;
}

/** One component, small: there may be very many. */
export interface ComponentView {
  readonly name: string;
  readonly version: string;
  /** Where the claim comes from; empty where nothing is stated. */
  readonly origin: string;
  /** The place of its claim in the list of claims. */
  readonly claim: number;
  /** What contradicts the claim, and how often the component is named; null where nothing does. */
  readonly remark: string | null;
  readonly contradicted: boolean;
}

/** Components in the order of the assessment, with the claims that they share. */
export interface ComponentViews {
  readonly claims: readonly ClaimView[];
  readonly components: readonly ComponentView[];
}

/** All components of an assessment. */
export function componentViews(words: BillWords, { components }: Assessment): ComponentViews {
  const places = new Map<Judgement, number>();
  const claims: ClaimView[] = [];
  const placeOf = (judgement: Judgement): number => {
    const known = places.get(judgement);
    if (known !== undefined) return known;
    places.set(judgement, claims.length);
    return claims.push(claimView(words, judgement)) - 1;
  };
  return {
    components: components.map((each) => componentView(words, each, placeOf(each.judgement))),
    claims,
  };
}

function claimView({ bill, lang }: BillWords, judgement: Judgement): ClaimView {
  const { written, outcome, why, choose } = judgement;
  const reasons = why.map((text) => visible(text[lang]));
  const chosen = choose === null ? [] : [fill(bill.chooseThis, { expression: shortName(choose) })];
  return {
    stated: written === "" ? bill.notStated : visible(shortName(written)),
    outcome,
    why: [...chosen, ...reasons].join(" "),
  };
}

function componentView(
  { bill, lang, format }: BillWords,
  { component, where, disagreements }: AssessedComponent,
  claim: number,
): ComponentView {
  const { name, version, purl, count } = component;
  const remarks = [
    ...disagreements.map(({ why }) => visible(why[lang])),
    ...(count > 1 ? [fill(bill.times, { n: format.number(count) })] : []),
  ];
  return {
    name: visible(shortName(name === "" ? (purl ?? bill.noName) : name)),
    version: visible(shortName(version ?? "")),
    origin: where === null ? "" : bill.provenance[where],
    claim,
    remark: remarks.length === 0 ? null : remarks.join(" "),
    contradicted: disagreements.length > 0,
  };
}
