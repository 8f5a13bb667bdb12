import type { License, LicenseUse, Text } from "../../schema/generated/license.ts";
import { type ExpressionTree, type Group, isGroup, type Leaf } from "../syntax/tree.ts";
import type { LicenseContext } from "./context.ts";
import { type LiftedDuty, withoutLifted } from "./lifted-duties.ts";

type Obligation = NonNullable<License["obligations"]>[number];
export type Duty = Obligation["duty"];

/** What one license asks for in one use. */
export interface LicenseDuties {
  /** As written. */
  readonly license: string;
  /** Whether somebody has read the license for this; where not, nothing is said about its duties. */
  readonly known: boolean;
  readonly asks: readonly { readonly duty: Duty; readonly note: Text | null }[];
  /** What its exception takes away. */
  readonly lifted: readonly LiftedDuty[];
}

/** The duties of every node: AND has those of all its parts, OR those of the part that asks least. */
export type DutyNode =
  | (Asked & { readonly type: "leaf"; readonly tree: Leaf; readonly license: LicenseDuties })
  | (AskedGroup & { readonly type: "and" })
  | (AskedGroup & {
      readonly type: "or";
      /** The place of the part that asks least. */
      readonly least: number;
    });

interface Asked {
  readonly duties: ReadonlySet<Duty>;
  /** Whether the duties of everything below are known. */
  readonly known: boolean;
}

interface AskedGroup extends Asked {
  readonly tree: Group<ExpressionTree>;
  readonly parts: readonly DutyNode[];
}

/** A duty and the licenses that ask for it. */
export interface CollectedDuty {
  readonly duty: Duty;
  readonly askedBy: readonly { readonly license: string; readonly note: Text | null }[];
}

/** What an expression asks for in one use. */
export interface CollectedDuties {
  readonly use: LicenseUse;
  /** False: there may be more duties than these, because of the licenses in `notKnown`. */
  readonly known: boolean;
  readonly duties: readonly CollectedDuty[];
  readonly lifted: readonly LiftedDuty[];
  /** Licenses that nobody has read for their duties yet. */
  readonly notKnown: readonly string[];
  /** The parts of OR that ask least, for which `duties` holds, in the order of the text. */
  readonly choose: readonly ExpressionTree[];
  /** The same for every part, also for those that were not chosen. */
  readonly node: DutyNode;
}

/** The duties that apply when software under an expression is used in this way. */
export function collectDuties(
  tree: ExpressionTree,
  use: LicenseUse,
  context: LicenseContext,
): CollectedDuties {
  const known = new Map<string, LicenseDuties>();
  const node = dutiesOfNode(tree, (leaf) => {
    const { text } = context.resolve(leaf);
    const found = known.get(text) ?? dutiesOfLicense(leaf, use, context);
    known.set(text, found);
    return found;
  });
  const licenses = new Set<LicenseDuties>();
  const choose: ExpressionTree[] = [];
  collect(node, licenses, choose);
  return { use, known: node.known, ...summary([...licenses]), choose, node };
}

function dutiesOfLicense(leaf: Leaf, use: LicenseUse, context: LicenseContext): LicenseDuties {
  const license = context.resolve(leaf);
  const obligations = license.own?.record.obligations;
  const applying = obligations?.filter(({ uses }) => uses.includes(use)) ?? [];
  const asks = applying.map(({ duty, note = null }) => ({ duty, note }));
  const known = obligations !== undefined;
  return { license: license.text, known, ...withoutLifted(asks, license, use, context.rules) };
}

function dutiesOfNode(tree: ExpressionTree, dutiesOf: (leaf: Leaf) => LicenseDuties): DutyNode {
  if (!isGroup(tree)) {
    const license = dutiesOf(tree);
    const duties = new Set(license.asks.map(({ duty }) => duty));
    return { type: "leaf", tree, license, duties, known: license.known };
  }
  const parts = tree.parts.map((part) => dutiesOfNode(part, dutiesOf));
  if (tree.type === "and") {
    const duties = new Set(parts.flatMap((part) => [...part.duties]));
    return { type: "and", tree, parts, duties, known: parts.every((part) => part.known) };
  }
  const least = indexOfLeast(parts);
  const { duties, known } = parts[least] ?? { duties: new Set<Duty>(), known: false };
  return { type: "or", tree, parts, least, duties, known };
}

/** Duties to give something of one's own away; they weigh more than any number of the others. */
const GIVING: ReadonlySet<Duty> = new Set(["same-license", "offer-source", "network-source"]);

/** What is not known cannot be the least; then no limits on use, fewer duties to share, fewer duties, the first. */
function indexOfLeast(parts: readonly DutyNode[]): number {
  const weights = parts.map(({ duties, known }) => {
    const giving = [...duties].filter((duty) => GIVING.has(duty)).length;
    const limited = duties.has("use-limits") ? 1000 : 0;
    return (known ? 0 : 10_000) + limited + giving * 100 + duties.size;
  });
  return weights.indexOf(weights.reduce((least, weight) => Math.min(least, weight), Infinity));
}

function collect(node: DutyNode, licenses: Set<LicenseDuties>, choose: ExpressionTree[]): void {
  if (node.type === "leaf") {
    licenses.add(node.license);
  } else if (node.type === "and") {
    for (const part of node.parts) collect(part, licenses, choose);
  } else {
    const part = node.parts[node.least];
    if (!part) return;
    choose.push(part.tree);
    collect(part, licenses, choose);
  }
}

function summary(
  licenses: readonly LicenseDuties[],
): Pick<CollectedDuties, "duties" | "lifted" | "notKnown"> {
  const asked = new Map<Duty, { license: string; note: Text | null }[]>();
  for (const { license, asks } of licenses) {
    for (const { duty, note } of asks) {
      const by = asked.get(duty) ?? [];
      by.push({ license, note });
      asked.set(duty, by);
    }
  }
  return {
    duties: [...asked].map(([duty, askedBy]) => ({ duty, askedBy })),
    lifted: licenses.flatMap(({ lifted }) => lifted),
    notKnown: licenses.filter(({ known }) => !known).map(({ license }) => license),
  };
}
