import type { Localized } from "../../problem/problem.ts";
import { indexOfBest, indexOfWorst, type PairAnswer } from "./answer.ts";
import { type AtomAnswer, answerForVersion } from "./atoms.ts";
import { withExceptions } from "./exceptions.ts";
import { onlyUnder, REASONS, type ReasonId } from "./reasons.ts";
import type { ResolvedLicense, Version } from "./resolve.ts";
import type { RuleBook } from "./rules.ts";

/** A license that has a record. */
export type KnownLicense = ResolvedLicense & { readonly base: Version };

/**
 * Whether a work under one license may become part of a work that is passed on under another. Later versions
 * count by the records: the best one for what is taken in; all of them for what is passed on.
 */
export function answerPair(
  inbound: ResolvedLicense,
  outbound: ResolvedLicense,
  rules: RuleBook,
): PairAnswer {
  if (isSame(inbound, outbound)) return structural("yes", inbound, outbound, "same");
  if (!isKnown(inbound) || !isKnown(outbound)) {
    return structural("unknown", inbound, outbound, "no-record");
  }
  const bare = answerVersions(inbound, outbound, rules);
  return withExceptions(inbound, outbound, bare, rules);
}

/** An answer that follows from how the licenses are written. */
export function structural(
  answer: PairAnswer["answer"],
  inbound: ResolvedLicense,
  outbound: ResolvedLicense,
  rule: ReasonId,
  on: Localized | null = null,
): PairAnswer {
  const names = { inbound: inbound.text, outbound: outbound.text };
  return { answer, ...names, via: null, rule, reason: REASONS[rule], on, source: null };
}

function isKnown(license: ResolvedLicense): license is KnownLicense {
  return license.base !== null;
}

/** A word that is no license is the same as nothing, not even as itself. */
function isSame(inbound: ResolvedLicense, outbound: ResolvedLicense): boolean {
  if (inbound.type === "unknown" || outbound.type === "unknown") return false;
  if (inbound.text === outbound.text) return inbound.type === "reference" || inbound.own !== null;
  return (
    inbound.base !== null &&
    inbound.base.id === outbound.base?.id &&
    inbound.saysLater === outbound.saysLater &&
    inbound.exception?.id === outbound.exception?.id
  );
}

/** An answer, and the rule of compatibility.yml behind it; null where none decided. */
export interface BareAnswer {
  readonly answer: PairAnswer;
  readonly atom: AtomAnswer;
}

function answerVersions(
  inbound: KnownLicense,
  outbound: KnownLicense,
  rules: RuleBook,
): BareAnswer {
  const versions = outbound.saysLater ? [outbound.base, ...outbound.later] : [outbound.base];
  const atoms = versions.map((version) => answerForVersion(inbound, version, rules));
  const answers = atoms.map(({ answer }) => answer);
  const best = atoms[indexOfBest(answers)] ?? answerForVersion(inbound, outbound.base, rules);
  const worst = atoms[indexOfWorst(answers)] ?? best;
  const fits = ({ answer }: AtomAnswer): boolean => answer === "yes" || answer === "depends";
  const fitting = atoms.filter(fits).map((atom) => atom.outbound.id);
  const say = (atom: AtomAnswer, only: ReasonId | null): BareAnswer => ({
    answer: only
      ? limited(atom, inbound, outbound, only, fitting)
      : ofRule(atom, inbound, outbound, rules),
    atom,
  });
  if (!fits(best)) return say(best, null);
  if (!fits(worst)) return say(best, "some-versions");
  return say(worst, promisesTooMuch(inbound, outbound, worst) ? "only-into-later" : null);
}

/** "Or later" promises versions to come, which a part that becomes this version only does not have. */
function promisesTooMuch(
  inbound: KnownLicense,
  outbound: KnownLicense,
  { answer, rule }: AtomAnswer,
): boolean {
  if (answer !== "yes" || !outbound.saysLater) return false;
  const series = inbound.base.record.versions?.series;
  const isSameSeries = series !== undefined && series === outbound.base.record.versions?.series;
  const isBound = rule?.onlyThisVersion === true && !inbound.saysLater;
  return isBound || (isSameSeries && !inbound.open);
}

function ofRule(
  { answer, rule, inbound: version }: AtomAnswer,
  inbound: KnownLicense,
  outbound: KnownLicense,
  rules: RuleBook,
): PairAnswer {
  const via = version.id === inbound.base.id ? null : version.id;
  if (!rule) {
    const reason = answer === "yes" ? "same" : "no-rule";
    return { ...structural(answer, inbound, outbound, reason), via };
  }
  const { id, reason, on = null, source } = rule;
  const names = { inbound: inbound.text, outbound: outbound.text, via };
  return { answer, ...names, rule: id, reason, on, source: rules.addressOf(source) };
}

function limited(
  { rule, inbound: version }: AtomAnswer,
  inbound: KnownLicense,
  outbound: KnownLicense,
  reason: ReasonId,
  fitting: readonly string[],
): PairAnswer {
  const only = onlyUnder(fitting);
  const also = rule?.on;
  const on = also ? { de: `${only.de} ${also.de}`, en: `${only.en} ${also.en}` } : only;
  const via = version.id === inbound.base.id ? null : version.id;
  return { ...structural("depends", inbound, outbound, reason, on), via };
}
