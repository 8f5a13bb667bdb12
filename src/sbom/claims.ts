import type { Component, LicenseClaim, LicenseTerm, Provenance } from "./bill.ts";
import { LIMITS } from "./limits.ts";
import { cut, oneLine } from "./plain-text.ts";
import { rawText } from "./value.ts";

/** Words for "there is none" and "nobody knows" (SPDX 2.3, 7.13; UNKNOWN is Python's). */
const NONE = /^none$/iu;
const UNKNOWN = /^(?:noassertion|unknown)$/iu;

const RANK: Readonly<Record<Provenance, number>> = { concluded: 0, declared: 1, detected: 2 };

/** A term from any value; null where it has no text. What is too long to be read whole becomes a name. */
export function term(as: LicenseTerm["as"], value: unknown): LicenseTerm | null {
  const whole = rawText(value) ?? "";
  const text = oneLine(cut(whole, LIMITS.term));
  if (text === "") return null;
  return { as: whole.length > LIMITS.term ? "name" : as, text };
}

/**
 * The claim that several terms make together; null where there are none. Where only some terms say
 * `NOASSERTION` they stay in it, unless a scanner detected them: then they are files without a finding.
 */
export function claim(
  where: Provenance,
  terms: readonly (LicenseTerm | null)[],
  join: "AND" | "OR" = "AND",
): LicenseClaim | null {
  const stated = new Map(terms.flatMap((each) => (each ? [[each.text, each]] : [])));
  const all = [...stated.values()];
  if (all.length === 0) return null;
  const known = all.filter(({ text }) => !NONE.test(text) && !UNKNOWN.test(text));
  if (known.length > 0) {
    return { where, says: "licenses", terms: where === "detected" ? known : all, join };
  }
  return {
    where,
    says: all.every(({ text }) => NONE.test(text)) ? "none" : "unknown",
    terms: [],
    join,
  };
}

/** The claim of one SPDX expression. */
export function expressionClaim(where: Provenance, value: unknown): LicenseClaim | null {
  return claim(where, [term("expression", value)]);
}

/** The claim that counts most, and the others: concluded before declared before detected, unknown last. */
export function ranked(
  claims: readonly (LicenseClaim | null)[],
): Pick<Component, "license" | "alsoStated"> {
  const rank = ({ where, says }: LicenseClaim) => RANK[where] + (says === "unknown" ? 3 : 0);
  const sorted = claims.flatMap((each) => each ?? []).sort((a, b) => rank(a) - rank(b));
  const [license = null, ...alsoStated] = sorted;
  return { license, alsoStated };
}

/** What a claim says, for people: the terms with their operator; `NONE`, `NOASSERTION`. */
export function claimText({ says, terms, join }: LicenseClaim): string {
  if (says === "none") return "NONE";
  if (says === "unknown") return "NOASSERTION";
  if (terms.length === 1) return terms[0]?.text ?? "";
  return terms.map(({ text }) => (text.includes(" ") ? `(${text})` : text)).join(` ${join} `);
}

/** The whole claim as one SPDX expression; null where a term is only a name, or nothing is stated. */
export function claimExpression(stated: LicenseClaim): string | null {
  if (stated.says !== "licenses") return null;
  return stated.terms.some(({ as }) => as === "name") ? null : claimText(stated);
}
