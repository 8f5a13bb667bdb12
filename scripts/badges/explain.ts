import { deriveBadgesAlone } from "../../src/facts/badges/catalog-badges.ts";
import { renderExplanation } from "../../src/facts/badges/report/explain-text.ts";
import { badgesJson, rulesReference } from "../../src/outputs/badges/badge-json.ts";
import { nearestName } from "../../src/schema/near.ts";
import type { Answer } from "../license/answer.ts";
import type { Surroundings } from "../license/book.ts";
import { gitIn, readAsOf } from "../validate/git.ts";
import { readBadgeArguments } from "./arguments.ts";
import { catalogWith, loadFiles } from "./load.ts";

/** `badges explain ID`: the derivation of an entry's badges; a text says what is wrong with the call. */
export async function explainBadges(
  argv: readonly string[],
  { program, today }: Surroundings,
): Promise<Answer | string> {
  const args = readBadgeArguments(argv, process.env);
  if (typeof args === "string") return args;
  const [id, ...more] = args.positionals;
  if (id === undefined || more.length > 0) return "explain takes the id of one entry.";
  const root = args.root ?? program;
  const loaded = await loadFiles(program, root);
  const catalog =
    typeof loaded === "string" ? loaded : catalogWith(loaded, args.rules, args.language);
  if (typeof catalog === "string") return catalog;
  const software = catalog.software.get(id);
  if (software === undefined) return unknownEntry(id, [...catalog.software.keys()]);
  const asOf = args.asOf ?? (await readAsOf(gitIn(root), today));
  const { rules, entries } = deriveBadgesAlone(catalog, asOf, [software]);
  const badges = entries.get(id);
  if (rules === null || badges === undefined) return "There is no file catalog/rules/badges.yml.";
  const { name } = software.publiccode;
  if (args.format === "json") {
    const reference = rulesReference(rules, catalog.badgeRules?.value);
    const value = { id, name, badges: badgesJson(badges, reference, asOf) };
    return { text: `${JSON.stringify(value, null, 2)}\n`, output: args.output, code: 0 };
  }
  const text = renderExplanation({ id, name, badges, rules, asOf }, args.language);
  return { text, output: args.output, code: 0 };
}

function unknownEntry(id: string, known: readonly string[]): string {
  const near = nearestName(id, known);
  return `There is no entry "${id}".${near === null ? "" : ` Is it "${near}"?`}`;
}
