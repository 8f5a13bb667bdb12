import type { ExpressionTree } from "../licenses/syntax/tree.ts";
import type { Corrector } from "../licenses/verdict/corrections.ts";
import type { LicenseClaim } from "../sbom/bill.ts";
import { claimText } from "../sbom/claims.ts";
import type { ClaimReading } from "./assessment.ts";
import { readTerm, type TermReading } from "./read-term.ts";
import { joinTrees } from "./trees.ts";

/** What a claim says, as one tree. */
export interface ReadClaim {
  readonly written: string;
  readonly reading: ClaimReading;
  /** null where the claim names no license. */
  readonly tree: ExpressionTree | null;
  readonly mayMean: readonly string[];
}

/** Reads all terms of a claim and joins them as the format says; null is a component without any claim. */
export function readClaim(claim: LicenseClaim | null, corrector: Corrector): ReadClaim {
  if (claim === null) return { written: "", reading: "not-stated", tree: null, mayMean: [] };
  const written = claimText(claim);
  if (claim.says !== "licenses") {
    const reading = claim.says === "none" ? "no-license" : "no-assertion";
    return { written, reading, tree: null, mayMean: [] };
  }
  const terms = claim.terms.map((term) => readTerm(term, corrector));
  const tree = joinTrees(
    claim.join === "AND" ? "and" : "or",
    terms.map((term) => term.tree),
  );
  const mayMean = [...new Set(terms.flatMap((term) => term.mayMean))];
  return { written, reading: readingOfAll(terms), tree, mayMean };
}

const UNDERSTOOD: readonly ClaimReading[] = ["as-written", "spelling", "corrected"];

function readingOfAll(terms: readonly TermReading[]): ClaimReading {
  const readings = terms.map(({ reading }) => reading);
  const [first = "words", ...rest] = readings;
  if (rest.every((reading) => reading === first)) return first;
  const last = Math.max(...readings.map((reading) => UNDERSTOOD.indexOf(reading)));
  const all = readings.every((reading) => UNDERSTOOD.includes(reading));
  if (all) return UNDERSTOOD[last] ?? first;
  return last >= 0 || readings.includes("partly") ? "partly" : "words";
}
