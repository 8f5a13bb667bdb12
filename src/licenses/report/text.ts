import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import { visible, visibleStart } from "../../problem/visible.ts";
import type { CollectedDuties } from "../context/duties.ts";
import { explainNode } from "../explain/explain.ts";
import { OUTCOME_MEANINGS, OUTCOME_NAMES } from "../explain/outcomes.ts";
import type { Corrector } from "../verdict/corrections.ts";
import type { Condition, Verdict, VerdictNode } from "../verdict/verdict.ts";
import { notedProblems } from "./problems.ts";
import { dutyLines, type ReportedVerdict } from "./verdict-duties.ts";
import { KIND_NAMES, USE_NAMES } from "./words.ts";

/** A verdict for a terminal: the answer, the choice, what is wrong, why, what to keep to, and duties. */
export function renderVerdictText(
  { verdict, corrector, duties }: ReportedVerdict,
  language: Language,
): string {
  const lines = [
    ...head(verdict, language),
    ...problemLines(verdict, corrector, language),
    ...(verdict.tree ? ["", ...treeLines(verdict.tree, language)] : []),
    ...conditionLines(verdict.conditions, language),
    ...dutiesLines(duties ?? [], language),
  ];
  return `${lines.join("\n")}\n`;
}

function head({ expression, outcome, choose, kind, use, asOf, tree }: Verdict, language: Language) {
  const about = use === null ? KIND_NAMES[kind] : join(KIND_NAMES[kind], USE_NAMES[use]);
  const lines = [
    visibleStart(expression, LONGEST_LINE),
    `${OUTCOME_NAMES[outcome][language]} (${about[language]}, ${asOf})`,
    tree === null ? WORDS.noExpression[language] : OUTCOME_MEANINGS[outcome][language],
  ];
  if (choose !== null)
    lines.push(`${WORDS.choose[language]}: ${visibleStart(choose, LONGEST_LINE)}`);
  return lines;
}

function join(a: Localized, b: Localized): Localized {
  return { de: `${a.de}, ${b.de}`, en: `${a.en}, ${b.en}` };
}

function problemLines(verdict: Verdict, corrector: Corrector, language: Language): string[] {
  const lines = notedProblems(verdict, corrector).map(({ problem, message, fix }) => {
    const advice = fix ? `  ${fix[language]}` : "";
    return `  ${problem.start + 1}: ${visible(message[language])}${visible(advice)}`;
  });
  const meant = corrector.corrections(verdict).map(({ expression, outcome }) => {
    return `  ${WORDS.meant[language]}: ${expression} (${OUTCOME_NAMES[outcome][language]})`;
  });
  return lines.length + meant.length > 0 ? ["", ...lines, ...meant] : [];
}

/** The tree, indented; why a license has its answer is said where it stands first. */
function treeLines(tree: VerdictNode, language: Language): string[] {
  const lines: string[] = [];
  const explained = new Set<string>();
  const open: { node: VerdictNode; depth: number; isChosen: boolean }[] = [];
  open.push({ node: tree, depth: 1, isChosen: false });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth, isChosen } = next;
    const indent = "  ".repeat(Math.min(depth, DEEPEST_INDENT));
    const name = nameOf(node, language);
    const mark = isChosen ? `  ← ${WORDS.choose[language]}` : "";
    lines.push(`${indent}${visible(name)}: ${OUTCOME_NAMES[node.outcome][language]}${mark}`);
    if (node.type === "and" || node.type === "or") {
      const parts = node.parts.map((part, index) => ({
        node: part,
        depth: depth + 1,
        isChosen: node.type === "or" && node.chosen === index,
      }));
      open.push(...parts.reverse());
    } else if (!explained.has(name)) {
      explained.add(name);
      for (const reason of explainNode(node)) lines.push(`${indent}  ${reason[language]}`);
    }
  }
  return lines;
}

function nameOf(node: VerdictNode, language: Language): string {
  switch (node.type) {
    case "and":
      return WORDS.all[language];
    case "or":
      return WORDS.one[language];
    case "unknown":
      return node.text;
    default: {
      const plus = node.type === "license" && node.orLater ? "+" : "";
      return `${node.id}${plus}${node.exception ? ` WITH ${node.exception.id}` : ""}`;
    }
  }
}

function conditionLines(conditions: readonly Condition[], language: Language): string[] {
  if (conditions.length === 0) return [];
  const lines = conditions.map(({ uses, text }) => {
    const names = uses.map((use) => USE_NAMES[use][language]).join("; ");
    return `  ${names}: ${text[language]}`;
  });
  return ["", `${WORDS.conditions[language]}:`, ...lines];
}

function dutiesLines(duties: readonly CollectedDuties[], language: Language): string[] {
  if (duties.length === 0) return [];
  const lines = dutyLines(duties, language).map((line) => `  ${visibleStart(line, LONGEST_LINE)}`);
  const notKnown = new Set(duties.flatMap((each) => each.notKnown));
  const missing = visibleStart([...notKnown].join(", "), LONGEST_LINE);
  if (notKnown.size > 0) lines.push(`  ${WORDS.notKnown[language]}: ${missing}`);
  return lines.length === 0 ? [] : ["", `${WORDS.duties[language]}:`, ...lines];
}

/** Nobody reads further right; deeper nodes keep their order. */
const DEEPEST_INDENT = 20;
const LONGEST_LINE = 300;

const WORDS = {
  choose: { de: "Wählen", en: "Choose" },
  meant: { de: "Gemeint?", en: "Meant?" },
  all: { de: "alle zugleich (AND)", en: "all at once (AND)" },
  one: { de: "eine davon (OR)", en: "one of them (OR)" },
  noExpression: {
    de: "Das ist kein SPDX-Ausdruck; ohne ihn gibt es kein Urteil.",
    en: "This is no SPDX expression; without one there is no verdict.",
  },
  conditions: { de: "Einzuhalten", en: "To keep to" },
  duties: { de: "Pflichten", en: "Duties" },
  notKnown: { de: "noch nicht erfasst", en: "not recorded yet" },
} as const satisfies Readonly<Record<string, Localized>>;
