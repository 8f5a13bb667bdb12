import { exitCodeOf } from "../../src/licenses/report/exit-code.ts";
import { renderVerdictJson } from "../../src/licenses/report/json.ts";
import { renderVerdictText } from "../../src/licenses/report/text.ts";
import { dutiesOfVerdict } from "../../src/licenses/report/verdict-duties.ts";
import type { Answer } from "./answer.ts";
import { readLicenseArguments } from "./arguments.ts";
import { assessorFor, type Surroundings } from "./book.ts";

/** `license check "<expression>"`: the verdict with its reasons; a text says what is wrong with the call. */
export async function checkLicense(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<Answer | string> {
  const args = readLicenseArguments(argv, ["text", "json"], process.env);
  if (typeof args === "string") return args;
  const [expression, ...more] = args.positionals;
  if (expression === undefined || more.length > 0) {
    return "check takes one expression; put it in quotation marks.";
  }
  const assessor = await assessorFor(args, surroundings);
  if (typeof assessor === "string") return assessor;
  const { judge, corrector, rules } = assessor;
  const verdict = judge.judge(expression);
  const duties = rules && dutiesOfVerdict(verdict, rules);
  const render = args.format === "json" ? renderVerdictJson : renderVerdictText;
  const text = render({ verdict, corrector, duties }, args.language);
  return { text, output: args.output, code: exitCodeOf([verdict.outcome]) };
}
