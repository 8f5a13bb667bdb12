import { readTerm } from "../../src/compliance/read-term.ts";
import {
  answerCombination,
  answerCombinationUnder,
} from "../../src/licenses/context/combination.ts";
import {
  exitCodeOfAnswer,
  type GivenExpression,
  renderCombinationJson,
  renderCombinationText,
} from "../../src/licenses/report/combination.ts";
import { printExpression } from "../../src/licenses/syntax/print.ts";
import type { ExpressionTree } from "../../src/licenses/syntax/tree.ts";
import type { Corrector } from "../../src/licenses/verdict/corrections.ts";
import type { Answer } from "./answer.ts";
import { readLicenseArguments } from "./arguments.ts";
import { assessorFor, type Surroundings } from "./book.ts";

/** `license combine "<expression>"…`: whether works may become one; a text says what is wrong with the call. */
export async function combineLicenses(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<Answer | string> {
  const args = readLicenseArguments(argv, ["text", "json"], process.env, true);
  if (typeof args === "string") return args;
  const { positionals, under, format, language, output } = args;
  if (positionals.length < (under === null ? 2 : 1)) {
    return "combine takes two or more expressions, or one with --under; put each in quotation marks.";
  }
  const assessor = await assessorFor(args, surroundings);
  if (typeof assessor === "string") return assessor;
  const { rules, corrector } = assessor;
  if (rules === null) return "There is no file licenses/compatibility.yml to answer by.";
  const works = positionals.map((text) => readGiven(text, corrector));
  const wanted = under === null ? null : readGiven(under, corrector);
  const trees = works.map(({ tree }) => tree);
  const combination = wanted
    ? answerCombinationUnder(trees, wanted.tree, rules)
    : answerCombination(trees, rules);
  const report = { works: works.map(givenOf), wanted: wanted && givenOf(wanted), combination };
  const render = format === "json" ? renderCombinationJson : renderCombinationText;
  return { text: render(report, language), output, code: exitCodeOfAnswer(combination.answer) };
}

type Read = GivenExpression & { readonly tree: ExpressionTree };

/** What was given, corrected where that is certain; other words are a license that nobody knows. */
function readGiven(text: string, corrector: Corrector): Read {
  const { reading, tree, mayMean } = readTerm({ as: "expression", text }, corrector);
  const isUnderstood = /^(?:as-written|spelling|corrected|partly)$/u.test(reading);
  const understood = isUnderstood ? printExpression(tree) : null;
  return { written: text, understood, mayMean, tree };
}

function givenOf({ written, understood, mayMean }: Read): GivenExpression {
  return { written, understood, mayMean };
}
