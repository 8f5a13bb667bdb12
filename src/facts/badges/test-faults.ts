import { type FactDefinition, isValueOf } from "../../schema/measured-facts.ts";
import { factDefinition, isStatedFact } from "../../schema/stated-facts.ts";
import { type Comparison, comparisonsFor, comparisonsOf, type RawTest } from "./comparison.ts";

/** What is wrong with one test of a rule file, at which of its keys; an empty key is the test itself. */
export type Fault =
  | { readonly kind: "nothing" | "several" | "no-comparison"; readonly key: "" }
  | { readonly kind: "unknown-fact"; readonly key: "fact" | "per"; readonly name: string }
  | { readonly kind: "several-comparisons"; readonly key: Comparison["is"] }
  | {
      readonly kind: "wrong-comparison";
      readonly key: Comparison["is"];
      readonly fits: readonly string[];
    }
  | { readonly kind: "wrong-value"; readonly key: Comparison["is"] }
  | { readonly kind: "different-units"; readonly key: "per" }
  | { readonly kind: "stated"; readonly key: "per" | "days" | "subject" | "whenAbsent" };

const MEASURED_ONLY = ["per", "days", "subject", "whenAbsent"] as const;

/** What is wrong with a test itself; its parts are not looked at. */
export function faultsOf(raw: RawTest): readonly Fault[] {
  const named = [raw.fact, raw.all, raw.any].filter((each) => each !== undefined).length;
  const lone = Object.keys(raw).length === 1;
  if (named === 0) return [{ kind: "nothing", key: "" }];
  if (named > 1 || (raw.fact === undefined && !lone)) return [{ kind: "several", key: "" }];
  return raw.fact === undefined ? [] : factFaults(raw, raw.fact);
}

function factFaults(raw: RawTest, fact: string): readonly Fault[] {
  const definition = factDefinition(fact);
  if (definition === null) return [{ kind: "unknown-fact", key: "fact", name: fact }];
  const stated = isStatedFact(fact) ? MEASURED_ONLY.filter((key) => raw[key] !== undefined) : [];
  return [
    ...shareFaults(raw.per, definition),
    ...stated.map((key) => ({ kind: "stated" as const, key })),
    ...comparisonFaults(raw, definition),
  ];
}

/** Only counts of the same things make a share. */
function shareFaults(per: string | undefined, definition: FactDefinition): readonly Fault[] {
  if (per === undefined) return [];
  const whole = factDefinition(per);
  if (whole === null) return [{ kind: "unknown-fact", key: "per", name: per }];
  const fits =
    whole.type === "count" && definition.type === "count" && whole.unit === definition.unit;
  return fits ? [] : [{ kind: "different-units", key: "per" }];
}

function comparisonFaults(raw: RawTest, definition: FactDefinition): readonly Fault[] {
  const [compare, second] = comparisonsOf(raw);
  if (compare === undefined) return [{ kind: "no-comparison", key: "" }];
  if (second !== undefined) return [{ kind: "several-comparisons", key: second.is }];
  const type = raw.per === undefined ? definition.type : "number";
  const fits = comparisonsFor(type);
  if (!fits.includes(compare.is)) return [{ kind: "wrong-comparison", key: compare.is, fits }];
  if (type === "date" || compare.is === "oneOf") return [];
  const inRange = raw.per === undefined || Number(compare.than) <= 100;
  return inRange && isValueOf(type, compare.than) ? [] : [{ kind: "wrong-value", key: compare.is }];
}
