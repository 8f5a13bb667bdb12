import { explainNode } from "../../../licenses/explain/explain.ts";
import { isApproved } from "../../../licenses/verdict/outcome.ts";
import type { VerdictNode } from "../../../licenses/verdict/verdict.ts";
import { fill } from "../../browser/search/texts.ts";
import type { Lang } from "../../site-data.ts";
import { type Item, item } from "../row.ts";
import type { LicenseWords } from "./words.ts";

/** Deeper than this, nobody reads a tree. */
const DEPTH = 6;
/** Nor more parts than this. */
const MOST_PARTS = 150;

/** One part of an expression with its answer. */
export interface VerdictPart {
  /** The ids that it names, or what holds for its parts. */
  readonly names: readonly Item[];
  readonly outcome: string;
  readonly label: string;
  /** That this is the part to choose, or the one that decides; null where there is no such thing to say. */
  readonly mark: string | null;
  readonly reasons: readonly string[];
  readonly parts: readonly VerdictPart[];
  /** How many parts are left out behind these, as a sentence; null where none are. */
  readonly more: string | null;
}

/** What a tree needs to become words: the texts of a language, and the addresses of records. */
export interface TreeWords {
  readonly lang: Lang;
  readonly words: LicenseWords;
  /** null where there is no record of it. */
  readonly licenseAddress: (id: string) => string | null;
  /** null where there is no record of it. */
  readonly exceptionAddress: (id: string) => string | null;
}

/** How many parts may still be shown. */
interface Budget {
  left: number;
}

/** A verdict part by part; of very long or very deep expressions the beginning. */
export function verdictTree(words: TreeWords, node: VerdictNode): VerdictPart {
  return partOf(words, node, null, 0, { left: MOST_PARTS });
}

function partOf(
  words: TreeWords,
  node: VerdictNode,
  mark: string | null,
  depth: number,
  budget: Budget,
): VerdictPart {
  const t = words.words;
  budget.left -= 1;
  const { outcome } = node;
  const common = { outcome, label: t.outcomes[outcome], mark, reasons: [], parts: [], more: null };
  if (node.type !== "and" && node.type !== "or") {
    const reasons = explainNode(node).map((text) => text[words.lang]);
    return { ...common, names: namesOf(words, node), reasons };
  }
  if (depth === DEPTH) return { ...common, names: [item(t.deeper)] };
  const names = [item(node.type === "and" ? t.allParts : t.onePart)];
  const parts: VerdictPart[] = [];
  for (const [index, part] of node.parts.entries()) {
    if (budget.left <= 0) break;
    parts.push(partOf(words, part, markOf(t, node, index), depth + 1, budget));
  }
  const left = node.parts.length - parts.length;
  return { ...common, names, parts, more: left === 0 ? null : fill(t.more, { n: String(left) }) };
}

/** Which branch to choose of an OR, where one is known to be allowed; which part of an AND is worst, where they differ. */
function markOf(
  t: LicenseWords,
  node: Extract<VerdictNode, { parts: unknown }>,
  index: number,
): string | null {
  if (node.type === "or") {
    return index === node.chosen && isApproved(node.outcome) ? t.chosen : null;
  }
  const decides = node.parts[index]?.outcome === node.outcome;
  return decides && node.parts.some(({ outcome }) => outcome !== node.outcome) ? t.worst : null;
}

function namesOf(
  { licenseAddress, exceptionAddress }: TreeWords,
  node: Exclude<VerdictNode, { parts: unknown }>,
): readonly Item[] {
  if (node.type === "unknown") return [item(node.text)];
  const plus = node.type === "license" && node.orLater ? "+" : "";
  const license = item(node.id + plus, { href: licenseAddress(node.id) });
  if (node.exception === null) return [license];
  const { id } = node.exception;
  return [license, item("WITH"), item(id, { href: exceptionAddress(id) })];
}
