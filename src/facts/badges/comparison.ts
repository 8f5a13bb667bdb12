import type { Comparison as RawFactTest } from "../../schema/generated/badge-rules.ts";
import type { FactType, FactValue } from "../../schema/measured-facts.ts";
import { dayAfter, dayBefore } from "./days.ts";

/** A test as a rule file writes it, of any depth. */
export interface RawTest extends Omit<RawFactTest, "fact"> {
  readonly fact?: string;
  readonly all?: readonly RawTest[];
  readonly any?: readonly RawTest[];
}

/** What a value is compared with. */
export type Comparison =
  | { readonly is: "atLeast" | "atMost" | "above" | "below"; readonly than: number }
  | { readonly is: "withinDays" | "aheadDays"; readonly than: number }
  | { readonly is: "is" | "isNot"; readonly than: FactValue }
  | { readonly is: "oneOf"; readonly than: readonly string[] };

export type ComparisonName = Comparison["is"];

/** The comparisons that a test of one fact names; there should be one. */
export function comparisonsOf(raw: RawTest): readonly Comparison[] {
  return [
    ...(["atLeast", "atMost", "above", "below", "withinDays", "aheadDays"] as const).flatMap(
      (is) => (raw[is] === undefined ? [] : [{ is, than: raw[is] }]),
    ),
    ...(["is", "isNot"] as const).flatMap((is) =>
      raw[is] === undefined ? [] : [{ is, than: raw[is] }],
    ),
    ...(raw.oneOf === undefined ? [] : [{ is: "oneOf" as const, than: raw.oneOf }]),
  ];
}

/** The comparisons that make sense for a type of facts. */
export function comparisonsFor(type: FactType): readonly ComparisonName[] {
  switch (type) {
    case "count":
    case "number":
      return ["atLeast", "atMost", "above", "below", "is", "isNot"];
    case "date":
      return ["withinDays", "aheadDays"];
    case "boolean":
      return ["is", "isNot"];
    case "text":
    case "address":
      return ["is", "isNot", "oneOf"];
    default:
      return type satisfies never;
  }
}

/** Whether a value passes on a day (YYYY-MM-DD). */
export function passes(value: FactValue, compare: Comparison, asOf: string): boolean {
  switch (compare.is) {
    case "atLeast":
      return Number(value) >= compare.than;
    case "atMost":
      return Number(value) <= compare.than;
    case "above":
      return Number(value) > compare.than;
    case "below":
      return Number(value) < compare.than;
    case "is":
      return value === compare.than;
    case "isNot":
      return value !== compare.than;
    case "oneOf":
      return compare.than.includes(String(value));
    case "withinDays":
      return dayAfter(String(value), compare.than) >= asOf && String(value) <= asOf;
    case "aheadDays":
      return dayBefore(String(value), compare.than) >= asOf;
    default:
      return compare satisfies never;
  }
}

/** The last day on which a value that passes still does; null: time alone changes nothing. */
export function passesUntil(value: FactValue, { is, than }: Comparison): string | null {
  if (is === "withinDays") return dayAfter(String(value), than);
  return is === "aheadDays" ? dayBefore(String(value), than) : null;
}

/**
 * Whether a count over more days than asked for, or over fewer, answers all the same: what is enough in fewer
 * days is enough in more, and what is too little in more days is too little in fewer.
 */
export function isConclusive(
  compare: Comparison,
  passed: boolean,
  window: "shorter" | "longer",
): boolean {
  switch (compare.is) {
    case "atLeast":
    case "above":
      return passed === (window === "shorter");
    case "atMost":
    case "below":
      return passed === (window === "longer");
    default:
      return false;
  }
}
