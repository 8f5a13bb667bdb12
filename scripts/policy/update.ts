import { type Update, updatePolicy } from "../../src/catalog/update-policy.ts";
import { compareTexts } from "../../src/policies/compare/compare.ts";
import { renderComparisonText } from "../../src/policies/report/text.ts";
import { renderUpdate } from "../../src/policies/report/update.ts";
import type { TextOptions } from "../../src/problem/text.ts";
import type { Answer } from "../license/answer.ts";
import type { Surroundings } from "../license/book.ts";
import { readPolicyArguments } from "./arguments.ts";
import { loadPolicies, policyIn, refused, textOf } from "./load.ts";
import { writeTogether } from "./write-together.ts";

/** `policy update ID [VERSION]`: a draft that follows a new version of the policy that it derives from. */
export async function update(
  argv: readonly string[],
  { program }: Surroundings,
): Promise<Answer | string> {
  const args = readPolicyArguments(argv, process.env);
  if (typeof args === "string") return args;
  const [id, to = null, ...more] = args.positionals;
  const { language } = args;
  if (id === undefined || more.length > 0) return USAGE[language];
  const loaded = await loadPolicies(args.root ?? program);
  if ("en" in loaded) return loaded[language];
  const policy = policyIn(loaded, id);
  if ("en" in policy) return policy[language];
  const parent = policyIn(loaded, policy.facts.parent ?? "");
  if ("en" in parent) return refused([NO_PARENT[language], parent[language]]);
  const read = (path: string) => textOf(loaded.files, path);
  const result = updatePolicy({ policy, parent, to, read });
  if (result.kind === "refused") return refused(result.reasons.map((reason) => reason[language]));
  if (!args.isDryRun) writeTogether(loaded.root, result.files);
  const color = args.output === null && process.stdout.isTTY && !process.env["NO_COLOR"];
  return { text: reportOf(result, { language, color }), output: args.output, code: 0 };
}

/** The steps of each language, and in the language of the terminal (or the first) what changed for the child. */
function reportOf(
  { texts, files, undecided }: Extract<Update, { kind: "updated" }>,
  options: TextOptions,
) {
  const shown = texts.find((each) => each.language === options.language) ?? texts[0];
  if (shown === undefined) return "";
  const comparison = compareTexts(shown.before, shown.after);
  return [
    renderUpdate(
      { steps: shown.steps, undecided, files: files.map(({ path }) => path) },
      options.language,
    ),
    renderComparisonText(comparison, options),
  ].join("\n");
}

const USAGE = {
  de: "update braucht ein Regelwerk, und wenn es nicht die neueste sein soll, die Version des übergeordneten.",
  en: "update takes a policy, and unless it is the latest, the version of its parent.",
};
const NO_PARENT = {
  de: "Dieses Regelwerk leitet sich von keinem anderen ab (parent in policy.yml).",
  en: "This policy derives from no other (parent in policy.yml).",
};
