import { explainNode } from "../../../licenses/explain/explain.ts";
import type { VerdictNode } from "../../../licenses/verdict/verdict.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context } from "../context.ts";
import { type Item, item, type Row, row } from "../row.ts";

/** Deeper than this, nobody reads a tree. */
const DEPTH = 6;

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
}

/** The verdict on a license expression in words. */
export interface VerdictView {
  readonly lead: string;
  readonly expression: string;
  readonly outcome: string;
  readonly label: string;
  readonly choose: string | null;
  readonly tree: VerdictPart;
  readonly conditionsTitle: string;
  readonly conditions: readonly Row[];
  readonly computed: string;
}

/** The verdict on the license of an entry; null where there is no policy, or the text is no expression. */
export function verdictView(context: Context, expression: string): VerdictView | null {
  const { lang, data, format } = context;
  const verdict = data.facts.verdicts.get(expression);
  if (!verdict?.tree) return null;
  const t = licenseTexts[lang];
  const { outcome, choose, conditions } = verdict;
  return {
    lead: t.verdictText,
    expression,
    outcome,
    label: t.outcomes[outcome],
    choose: choose === null ? null : t.chooseBranch(choose),
    tree: partOf(context, verdict.tree, null, 0),
    conditionsTitle: t.conditions,
    conditions: conditions.flatMap(({ uses, text }) =>
      row(format.either(uses.map((use) => t.uses[use])), [item(text[lang])]),
    ),
    computed: t.computedHint,
  };
}

function partOf(
  context: Context,
  node: VerdictNode,
  mark: string | null,
  depth: number,
): VerdictPart {
  const { lang } = context;
  const t = licenseTexts[lang];
  const common = { outcome: node.outcome, label: t.outcomes[node.outcome], mark };
  if (node.type !== "and" && node.type !== "or") {
    const reasons = explainNode(node).map((text) => text[lang]);
    return { ...common, names: namesOf(context, node), reasons, parts: [] };
  }
  const names = [item(node.type === "and" ? t.allParts : t.onePart)];
  if (depth === DEPTH) return { ...common, names: [item(t.deeper)], reasons: [], parts: [] };
  const parts = node.parts.map((part, index) =>
    partOf(context, part, markOf(context, node, index), depth + 1),
  );
  return { ...common, names, reasons: [], parts };
}

/** Which branch to choose of an OR; which part of an AND is worst, where they differ. */
function markOf(
  { lang }: Context,
  node: Extract<VerdictNode, { parts: unknown }>,
  index: number,
): string | null {
  const t = licenseTexts[lang];
  if (node.type === "or") return index === node.chosen ? t.chosen : null;
  const differ = new Set(node.parts.map(({ outcome }) => outcome)).size > 1;
  return differ && node.parts[index]?.outcome === node.outcome ? t.worst : null;
}

function namesOf(
  { data, to }: Context,
  node: Exclude<VerdictNode, { parts: unknown }>,
): readonly Item[] {
  const { licenses, exceptions } = data.catalog.licensing;
  if (node.type === "unknown") return [item(node.text)];
  const plus = node.type === "license" && node.orLater ? "+" : "";
  const known = licenses.has(node.id) ? to(`licenses/${node.id}/`) : null;
  const license = item(node.id + plus, { href: known });
  if (node.exception === null) return [license];
  const { id } = node.exception;
  const href = exceptions.has(id) ? to(`licenses/exceptions/${id}/`) : null;
  return [license, item("WITH"), item(id, { href })];
}
