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
  const resolved = new Map<string, ResolvedLicense>();
  const pairs = new Map<string, PairAnswer>();
  return {
    rules,
    resolve: (leaf) =>
      kept(resolved, `${leaf.type} ${textOf(leaf)}`, () => resolveLeaf(leaf, records)),
    pair: (inbound, outbound) =>
      kept(pairs, `${inbound.type} ${inbound.text}\n${outbound.type} ${outbound.text}`, () =>
        answerPair(inbound, outbound, rules),
      ),
  };
}

function kept<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_KEPT) memory.clear();
  const made = make();
  memory.set(key, made);
  return made;
}
