import type { LicenseCompatibility } from "../../schema/generated/license-compatibility.ts";
import type { Leaf } from "../syntax/tree.ts";
import type { PairAnswer } from "./answer.ts";
import { answerPair } from "./pair.ts";
import { type Records, type ResolvedLicense, resolveLeaf, textOf } from "./resolve.ts";
import { openRules, type RuleBook } from "./rules.ts";

/** Records and rules, ready for many questions; every pair is worked out once. */
export interface LicenseContext {
  readonly rules: RuleBook;
  /** What a leaf means; the same object for the same text. */
  resolve(leaf: Leaf): ResolvedLicense;
  /** Whether a work under the first license may become part of a work that is passed on under the second. */
  pair(inbound: ResolvedLicense, outbound: ResolvedLicense): PairAnswer;
}

/** More than any real set of licenses; hostile input must not fill the memory. */
const MOST_KEPT = 100_000;

/** Prepares the records of a book and the rules of compatibility.yml, which its schema has accepted. */
export function openContext(records: Records, data: LicenseCompatibility): LicenseContext {
  const rules = openRules(data);
  const resolve = rememberLeaves((leaf) => resolveLeaf(leaf, records));
  const pair = rememberPairs((inbound, outbound) => answerPair(inbound, outbound, rules));
  return { rules, resolve, pair };
}

function rememberLeaves(resolve: LicenseContext["resolve"]): LicenseContext["resolve"] {
  const byLeaf = new WeakMap<Leaf, ResolvedLicense>();
  const byText = new Map<string, ResolvedLicense>();
  return (leaf) => {
    const known = byLeaf.get(leaf);
    if (known) return known;
    const text = `${leaf.type} ${textOf(leaf)}`;
    const resolved = byText.get(text) ?? resolve(leaf);
    if (byText.size >= MOST_KEPT) byText.clear();
    byText.set(text, resolved);
    byLeaf.set(leaf, resolved);
    return resolved;
  };
}

function rememberPairs(answer: LicenseContext["pair"]): LicenseContext["pair"] {
  const byPair = new WeakMap<ResolvedLicense, WeakMap<ResolvedLicense, PairAnswer>>();
  return (inbound, outbound) => {
    const known = byPair.get(outbound)?.get(inbound);
    if (known) return known;
    const made = answer(inbound, outbound);
    const ofOutbound = byPair.get(outbound) ?? new WeakMap<ResolvedLicense, PairAnswer>();
    byPair.set(outbound, ofOutbound.set(inbound, made));
    return made;
  };
}
