import type { LicenseFamily } from "../../schema/generated/license.ts";
import type { PairAnswer } from "./answer.ts";
import type { BareAnswer, KnownLicense } from "./pair.ts";
import { REASONS, withoutException } from "./reasons.ts";
import type { ResolvedException } from "./resolve.ts";
import type { Effect, RuleBook } from "./rules.ts";

/** Copyleft that leaves no room for a permission that its owners have not given. */
const STRICT: ReadonlySet<LicenseFamily> = new Set([
  "strong-copyleft",
  "network-copyleft",
  "weak-copyleft-library",
]);

/**
 * The answer with what the exceptions of both sides change. An exception adds permission, so a no can become
 * "depends on keeping to the exception"; but a part by others never gets an exception that it does not have.
 */
export function withExceptions(
  inbound: KnownLicense,
  outbound: KnownLicense,
  { answer, atom }: BareAnswer,
  rules: RuleBook,
): PairAnswer {
  if (answer.answer === "no") {
    const objects = atom.rule?.objects;
    const outward = effectOf(inbound.exception, "outward", rules);
    if (outward && objects !== "outbound") return lifted(answer, "exception-outward", outward);
    const inward = effectOf(outbound.exception, "inward", rules);
    if (inward && objects === "outbound") return lifted(answer, "exception-inward", inward);
  }
  return answer.answer === "yes" ? withoutMissing(inbound, outbound, answer) : answer;
}

/** What the exception does in this direction; null where it does nothing, or nobody knows what. */
function effectOf(
  exception: ResolvedException | null,
  direction: Effect["permits"][number],
  rules: RuleBook,
): Effect | null {
  const effect = exception?.record ? rules.effectOf(exception.record.effect) : null;
  return effect?.permits.includes(direction) ? effect : null;
}

function lifted(
  answer: PairAnswer,
  rule: "exception-outward" | "exception-inward",
  { on }: Effect,
): PairAnswer {
  return { ...answer, answer: "depends", rule, reason: REASONS[rule], on, source: null };
}

function withoutMissing(
  inbound: KnownLicense,
  outbound: KnownLicense,
  answer: PairAnswer,
): PairAnswer {
  const { family } = inbound.base.record;
  const missing = outbound.exception?.id;
  if (!missing || missing === inbound.exception?.id) return answer;
  if (!family || !STRICT.has(family)) return answer;
  const rule = "exception-not-given";
  const on = withoutException(missing);
  return { ...answer, answer: "depends", rule, reason: REASONS[rule], on, source: null };
}
