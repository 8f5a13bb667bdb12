import type { LicenseBook } from "../licenses/book.ts";
import { type LicenseContext, openContext } from "../licenses/context/context.ts";
import { versionsInForce } from "../licenses/policy/in-force.ts";
import { USES } from "../licenses/report/words.ts";
import { type Corrector, openCorrector } from "../licenses/verdict/corrections.ts";
import { type Judge, openJudge } from "../licenses/verdict/judge.ts";
import type { VerdictContext } from "../licenses/verdict/verdict.ts";
import type { BillOfMaterials, Component, LicenseClaim } from "../sbom/bill.ts";
import type { LicenseCompatibility } from "../schema/generated/license-compatibility.ts";
import type { LicenseUse } from "../schema/generated/license-policy.ts";
import type { AssessedComponent, Assessment, Judgement, Totals, UseDuties } from "./assessment.ts";
import { findDisagreements } from "./disagreement.ts";
import { collectBillDuties } from "./duties.ts";
import { judgeClaim } from "./judge-claim.ts";
import { orderComponents } from "./order.ts";
import { idsOfOtherTexts } from "./texts.ts";
import { countTotals } from "./totals.ts";

/** What bills are judged with; opened once for a book and a context, used for any number of bills. */
export interface Assessor {
  readonly judge: Judge;
  readonly corrector: Corrector;
  /** null: no rules were given, and duties are not collected. */
  readonly rules: LicenseContext | null;
}

/** How far an assessment has come, in components. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Components between two reports of progress: far below the time in which a page seems to hang. */
const STEP = 250;

/** Opens a book for a context; `compatibility` are the rules of licenses/compatibility.yml. */
export function openAssessor(
  book: LicenseBook,
  context: VerdictContext,
  compatibility: LicenseCompatibility | null,
): Assessor {
  const judge = openJudge(book, context);
  const rules = compatibility && openContext(book, compatibility);
  return { judge, corrector: openCorrector(judge), rules };
}

/** Judges a bill of materials in one go. */
export function assessBill(bill: BillOfMaterials, assessor: Assessor): Assessment {
  const steps = assessInSteps(bill, assessor);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Judges a bill of materials in short steps, so that a worker can report progress between them; the return value
 * is the assessment. Each distinct claim is judged once; the time grows with the size of the bill.
 */
export function* assessInSteps(
  bill: BillOfMaterials,
  { judge, corrector, rules }: Assessor,
): Generator<Progress, Assessment> {
  const texts = new Map(bill.licenseTexts.map((text) => [text.id, text]));
  const tools = { judge, corrector, texts, otherTexts: idsOfOtherTexts(texts, judge.book) };
  const judged = rememberClaims((claim) => judgeClaim(claim, tools));
  const total = bill.components.length;
  const assessed: AssessedComponent[] = [];
  for (const component of bill.components) {
    if (assessed.length % STEP === 0) yield { done: assessed.length, total };
    assessed.push(assessComponent(component, judged));
  }
  const components = orderComponents(assessed);
  const totals = countTotals(components, judge);
  const duties = rules ? yield* collectInSteps(totals, judge.context.use, rules) : [];
  return {
    context: judge.context,
    policy: versionsInForce(judge.book.policy, judge.context.asOf)[0]?.id ?? null,
    document: bill.document,
    notes: bill.notes,
    components,
    totals,
    duties,
  };
}

function* collectInSteps(
  { components: total, judgements }: Totals,
  use: LicenseUse | null,
  rules: LicenseContext,
): Generator<Progress, readonly UseDuties[]> {
  const collected: UseDuties[] = [];
  for (const each of use === null ? USES : [use]) {
    yield { done: total, total };
    collected.push(collectBillDuties(judgements, each, rules));
  }
  return collected;
}

function assessComponent(
  component: Component,
  judged: (claim: LicenseClaim | null) => Judgement,
): AssessedComponent {
  const judgement = judged(component.license);
  const others = component.alsoStated.map((claim) => ({
    where: claim.where,
    judgement: judged(claim),
  }));
  const disagreements = findDisagreements(judgement, others);
  return { component, where: component.license?.where ?? null, judgement, others, disagreements };
}

/** Longer keys would make a map of them slow (see LIMITS.term in src/sbom); such claims are judged one by one. */
const LONGEST_KEY = 16_000;

function rememberClaims(
  judge: (claim: LicenseClaim | null) => Judgement,
): (claim: LicenseClaim | null) => Judgement {
  const known = new Map<string, Judgement>();
  return (claim) => {
    const key = keyOf(claim);
    const found = known.get(key);
    if (found) return found;
    const judgement = judge(claim);
    if (key.length <= LONGEST_KEY) known.set(key, judgement);
    return judgement;
  };
}

/** What two claims share that say the same, wherever they stand. */
function keyOf(claim: LicenseClaim | null): string {
  if (claim === null) return "";
  const terms = claim.terms.map(({ text }) => text);
  return [claim.says, terms.length > 1 ? claim.join : "", ...terms].join("\n");
}
