import type { CollectedDuty } from "../licenses/context/duties.ts";
import type { LiftedDuty } from "../licenses/context/lifted-duties.ts";
import type { ExpressionTree } from "../licenses/syntax/tree.ts";
import type { Outcome } from "../licenses/verdict/outcome.ts";
import type { Verdict, VerdictContext } from "../licenses/verdict/verdict.ts";
import type { Localized } from "../problem/problem.ts";
import type { BillOfMaterials, Component, LicenseText, Provenance } from "../sbom/bill.ts";
import type { LicenseUse } from "../schema/generated/license-policy.ts";

/**
 * How a claim was read. `as-written`: an SPDX expression. `spelling`: letter case or a deprecated id, the meaning is
 * clear. `corrected`: other words, such as "Apache 2.0", that mean one expression without a doubt. `partly`: some
 * of its parts were not understood. `words`: nothing of it was understood.
 *
 * The others are no licenses of a list. `no-license`: the file says that there is none (`NONE`). `no-assertion`: it
 * says that nobody knows (`NOASSERTION`). `not-stated`: it says nothing. `unlicensed`: npm's `UNLICENSED`, which
 * grants nobody anything and is not the Unlicense. `elsewhere`: `SEE LICENSE IN …`, a text that the file leaves out.
 */
export type ClaimReading =
  | "as-written"
  | "spelling"
  | "corrected"
  | "partly"
  | "words"
  | "no-license"
  | "no-assertion"
  | "not-stated"
  | "unlicensed"
  | "elsewhere";

/** What becomes of one claim, wherever it stands; all components that state the same share one of these. */
export interface Judgement {
  /** As the file writes it, several terms joined by their operator; empty where nothing is stated. */
  readonly written: string;
  readonly reading: ClaimReading;
  /** The expression that was judged; null where nothing of the claim was understood. */
  readonly understood: string | null;
  /** The same as a tree, in which words that were not understood are unknown leaves; null as well. */
  readonly tree: ExpressionTree | null;
  readonly outcome: Outcome;
  /** What to choose where the expression leaves a choice, as an expression; null where it leaves none. */
  readonly choose: string | null;
  /** Why the outcome is as it is, in whole sentences, what decides first. */
  readonly why: readonly Localized[];
  /** Expressions that may be meant, best first, where the words are not certain; nobody has believed them. */
  readonly mayMean: readonly string[];
  /** Every license that was understood, as an expression names it, each once. */
  readonly licenses: readonly string[];
  /** License texts in the file that belong to this claim. */
  readonly texts: readonly LicenseText[];
  /** The verdict with its tree; null where there is no license to judge. */
  readonly verdict: Verdict | null;
}

/** One claim of a component. */
export interface StatedClaim {
  readonly where: Provenance;
  readonly judgement: Judgement;
}

/**
 * Two claims of a component that a person should compare. `worse`: the claim that does not count has a worse
 * outcome, and not an approved one. `other`: the two have no license in common.
 */
export interface Disagreement extends StatedClaim {
  readonly type: "worse" | "other";
  readonly why: Localized;
}

/** A component with the judgement on the claim that counts most. */
export interface AssessedComponent {
  readonly component: Component;
  /** Where the claim that counts comes from; null where the file states nothing. */
  readonly where: Provenance | null;
  readonly judgement: Judgement;
  /** The other claims, those that count more first. */
  readonly others: readonly StatedClaim[];
  readonly disagreements: readonly Disagreement[];
}

/** One judgement and how many components it holds for. */
export interface JudgementTotal {
  readonly judgement: Judgement;
  readonly components: number;
}

/** One license and how many components name it, alone or with others. */
export interface LicenseTotal {
  readonly license: string;
  /** The outcome of the license alone. */
  readonly outcome: Outcome;
  readonly components: number;
}

export interface Totals {
  /** The outcomes add up to this. */
  readonly components: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Components with claims that a person should compare. */
  readonly disagreements: number;
  /** Components whose claim was corrected. */
  readonly corrected: number;
  /** Distinct claims that count, the most frequent first; they add up to `components`. */
  readonly judgements: readonly JudgementTotal[];
  /** The most frequent first; a component with several licenses counts for each. */
  readonly licenses: readonly LicenseTotal[];
}

/** A duty with the claims that bring it; the components that state them are `componentsStating` of these. */
export interface BillDuty extends CollectedDuty {
  readonly judgements: readonly Judgement[];
  readonly components: number;
}

/** What one use of everything in the bill asks for. Where an expression leaves a choice, what is to be chosen counts. */
export interface UseDuties {
  readonly use: LicenseUse;
  /** Those of the most components first. */
  readonly duties: readonly BillDuty[];
  readonly lifted: readonly LiftedDuty[];
  /** Licenses that nobody has read for their duties; there may be more duties because of them. */
  readonly notKnown: readonly string[];
  /** Claims whose duties are not known, or not all of them: a license is not understood, or not read yet. */
  readonly uncertain: readonly Judgement[];
}

/** A bill of materials judged against the list. */
export interface Assessment {
  readonly context: VerdictContext;
  /** The id of the policy's version; null where none was in force. */
  readonly policy: string | null;
  readonly document: BillOfMaterials["document"];
  readonly notes: BillOfMaterials["notes"];
  /**
   * Those that need a person first: refused, to be reviewed, unknown; then those with claims that should be
   * compared; then the rest. Within each in the order of the file.
   */
  readonly components: readonly AssessedComponent[];
  readonly totals: Totals;
  /** For the use that was asked for, or one after the other for every use; empty where no rules were given. */
  readonly duties: readonly UseDuties[];
}
