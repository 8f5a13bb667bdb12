import type { Localized } from "../../problem/problem.ts";
import type { BadgeRules, Comparison as RawFactTest } from "../../schema/generated/badge-rules.ts";
import type { Trust } from "../../schema/generated/observations.ts";
import type { FactDefinition, FactUnit } from "../../schema/measured-facts.ts";
import { type Fact, factDefinition, isFact } from "../../schema/stated-facts.ts";
import type { Answer } from "./answer.ts";
import { type Comparison, comparisonsOf, type RawTest } from "./comparison.ts";
import { faultsOf } from "./test-faults.ts";

export type AbsentReason = keyof NonNullable<RawFactTest["whenAbsent"]>;

/** What follows where a source says that there is nothing. */
export interface Consequence {
  readonly answer: Answer;
  readonly reason: Localized;
}

export interface FactTest {
  readonly type: "fact";
  readonly fact: Fact;
  readonly definition: FactDefinition;
  /** What the fact is a share of; then per cent are compared. */
  readonly per: Fact | null;
  readonly compare: Comparison;
  /** How many days an observation has to cover; null: as many as it does. */
  readonly days: number | null;
  readonly release: boolean;
  readonly trust: Trust;
  /** In days. */
  readonly maxAge: number;
  readonly whenAbsent: Readonly<Partial<Record<AbsentReason, Consequence>>>;
}

export interface GroupTest {
  readonly type: "all" | "any";
  readonly parts: readonly Test[];
}

/** `broken`: the rule file does not say anything that could be tested. */
export type Test = FactTest | GroupTest | { readonly type: "broken" };

/** Reads a test; one with a fault of its own is broken. */
export function readTest(raw: RawTest, evidence: BadgeRules["evidence"]): Test {
  if (faultsOf(raw).length > 0) return { type: "broken" };
  const parts = raw.all ?? raw.any;
  if (parts !== undefined) {
    const type = raw.all === undefined ? "any" : "all";
    return { type, parts: parts.map((part) => readTest(part, evidence)) };
  }
  return factTest(raw, evidence) ?? { type: "broken" };
}

function factTest(raw: RawTest, evidence: BadgeRules["evidence"]): FactTest | null {
  const { fact = "", per } = raw;
  const definition = factDefinition(fact);
  const compare = comparisonsOf(raw)[0];
  if (!isFact(fact) || definition === null || compare === undefined) return null;
  return {
    type: "fact",
    fact,
    definition,
    per: per !== undefined && isFact(per) ? per : null,
    compare,
    days: raw.days ?? null,
    release: raw.subject === "release",
    trust: raw.trust ?? evidence.trust,
    maxAge: raw.maxAge ?? evidence.maxAge,
    whenAbsent: raw.whenAbsent ?? {},
  };
}

/** The unit of what is compared: of a share per cent. */
export function unitOf({ per, definition }: FactTest): FactUnit | null {
  return per === null ? definition.unit : "percent";
}

/** Every comparison in a test, in its order. */
export function factTestsIn(test: Test): readonly FactTest[] {
  if (test.type === "fact") return [test];
  return test.type === "broken" ? [] : test.parts.flatMap(factTestsIn);
}
