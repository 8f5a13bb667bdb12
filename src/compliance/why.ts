import { explainNode } from "../licenses/explain/explain.ts";
import type { ExpressionTree } from "../licenses/syntax/tree.ts";
import type { VerdictNode } from "../licenses/verdict/verdict.ts";
import type { Localized } from "../problem/problem.ts";
import type { LicenseText } from "../sbom/bill.ts";
import { choiceOf, shown } from "../schema/shown.ts";
import type { ClaimReading, Judgement } from "./assessment.ts";
import { leavesOf } from "./trees.ts";

/** What is read otherwise than it is written often differs at its end. */
const LONGEST = 300;

/** So many licenses are explained; who reads on opens the tree. */
const MOST_EXPLAINED = 4;

/**
 * Why a claim has its outcome: first what had to be made of its words, then the licenses that decide.
 * `others` are texts that people here have not decided about, although the list knows their id.
 */
export function whyJudged(
  judgement: Omit<Judgement, "why">,
  others: readonly LicenseText[],
): readonly Localized[] {
  const { mayMean, texts, verdict } = judgement;
  return [
    ...wordsOf(judgement),
    ...(mayMean.length > 0 ? [mayBeMeant(mayMean)] : []),
    ...others.map(({ id }) => otherText(id)),
    ...(texts.length > 0 ? [textsInFile(texts)] : []),
    ...(verdict?.tree ? explainTree(verdict.tree) : []),
  ];
}

function wordsOf({
  reading,
  written,
  understood,
  tree,
}: Omit<Judgement, "why">): readonly Localized[] {
  switch (reading) {
    case "as-written":
      return [];
    case "spelling":
    case "corrected":
      return [readAs(written, understood ?? "")];
    case "partly":
      return [
        ...(written === understood ? [] : [readAs(written, understood ?? "")]),
        ...(tree ? notLicenses(tree) : []),
      ];
    case "words":
      return [notUnderstood(written)];
    default:
      return [WITHOUT_LICENSE[reading]];
  }
}

/** The licenses that decide: of AND the worst, of OR the ones of the part to choose; words are named before. */
function explainTree(tree: VerdictNode): readonly Localized[] {
  const leaves = new Map<string, readonly Localized[]>();
  collectDeciding(tree, leaves);
  const isAlone = tree.type !== "and" && tree.type !== "or";
  const explained = [...leaves].slice(0, MOST_EXPLAINED);
  return explained.flatMap(([name, reasons]) => {
    const [first, ...rest] = reasons;
    if (isAlone || !first) return reasons;
    return [{ de: `${name}: ${first.de}`, en: `${name}: ${first.en}` }, ...rest];
  });
}

function collectDeciding(node: VerdictNode, found: Map<string, readonly Localized[]>): void {
  if (node.type === "or") {
    const chosen = node.parts[node.chosen];
    if (chosen) collectDeciding(chosen, found);
  } else if (node.type === "and") {
    for (const part of node.parts) {
      if (part.outcome === node.outcome) collectDeciding(part, found);
    }
  } else if (node.type !== "unknown") {
    found.set(nameOf(node), explainNode(node));
  }
}

function nameOf(node: Exclude<VerdictNode, { type: "and" | "or" | "unknown" }>): string {
  const plus = node.type === "license" && node.orLater ? "+" : "";
  return `${node.id}${plus}${node.exception ? ` WITH ${node.exception.id}` : ""}`;
}

type WithoutLicense = Extract<
  ClaimReading,
  "no-license" | "no-assertion" | "not-stated" | "unlicensed" | "elsewhere"
>;

const WITHOUT_LICENSE: Readonly<Record<WithoutLicense, Localized>> = {
  "no-license": {
    de:
      "Die Datei sagt, dass es keine Lizenz gibt (NONE). Ohne Erlaubnis darf niemand das Werk nutzen; " +
      "Menschen müssen klären, ob es eine gibt.",
    en:
      "The file says that there is no licence (NONE). Nobody may use the work without permission; " +
      "people have to find out whether there is one.",
  },
  "no-assertion": {
    de: "Die Datei sagt, dass niemand eine Lizenz festgestellt hat (NOASSERTION).",
    en: "The file says that nobody has found out a licence (NOASSERTION).",
  },
  "not-stated": {
    de: "Die Datei nennt für diese Komponente keine Lizenz.",
    en: "The file states no licence for this component.",
  },
  unlicensed: {
    de:
      "„UNLICENSED“ heißt bei npm, dass niemandem Rechte eingeräumt werden; die Lizenz „Unlicense“ ist etwas " +
      "anderes. Nutzen darf das Werk nur, wem es gehört oder wer einen Vertrag hat.",
    en:
      'npm\'s "UNLICENSED" means that nobody is granted any rights; the licence "Unlicense" is something ' +
      "else. Only who owns the work or has a contract may use it.",
  },
  elsewhere: {
    de: "Die Lizenz steht in einer Datei des Pakets, nicht in der Stückliste; jemand muss sie lesen.",
    en: "The licence is in a file of the package, not in the bill of materials; somebody has to read it.",
  },
};

/** Parts of an expression that are no licenses. */
function notLicenses(tree: ExpressionTree): readonly Localized[] {
  const words = leavesOf(tree).flatMap((leaf) => (leaf.type === "unknown" ? [leaf.text] : []));
  return [...new Set(words)].slice(0, MOST_EXPLAINED).map((word) => {
    const name = shown(word);
    return {
      de: `Der Teil ${name.de} ist keine Lizenz, die hier bekannt ist.`,
      en: `The part ${name.en} is no licence that is known here.`,
    };
  });
}

function readAs(written: string, understood: string): Localized {
  const [from, to] = [shown(written, LONGEST), shown(understood, LONGEST)];
  return { de: `${from.de} ist gelesen als ${to.de}.`, en: `${from.en} is read as ${to.en}.` };
}

function notUnderstood(written: string): Localized {
  const name = shown(written);
  return {
    de: `${name.de} ist weder eine Lizenz der SPDX-Liste noch ein Name, der sicher eine von ihnen meint.`,
    en: `${name.en} is neither a licence of the SPDX list nor a name that means one of them for certain.`,
  };
}

function mayBeMeant(meant: readonly string[]): Localized {
  const choice = choiceOf(meant);
  return {
    de: `Gemeint sein kann ${choice.de}; das muss jemand nachsehen.`,
    en: `It may mean ${choice.en}; somebody has to look.`,
  };
}

function otherText(id: string): Localized {
  const name = shown(id);
  return {
    de: `${name.de} ist in dieser Datei ein anderer Text als der, über den hier entschieden wurde.`,
    en: `${name.en} is another text in this file than the one that was decided about here.`,
  };
}

function textsInFile(texts: readonly LicenseText[]): Localized {
  const names = texts.slice(0, MOST_EXPLAINED).map(({ id }) => shown(id));
  return {
    de: `Der Text steht in der Datei: ${names.map(({ de }) => de).join(", ")}.`,
    en: `The text is in the file: ${names.map(({ en }) => en).join(", ")}.`,
  };
}
