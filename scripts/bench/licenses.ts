import satisfies from "spdx-satisfies";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { readCatalog } from "../../src/catalog/read.ts";
import { licenseBook } from "../../src/licenses/book.ts";
import { parseLicenseExpression } from "../../src/licenses/expression.ts";
import { type ExpressionTree, isGroup } from "../../src/licenses/syntax/tree.ts";
import { openJudge } from "../../src/licenses/verdict/judge.ts";
import { isApproved } from "../../src/licenses/verdict/outcome.ts";
import { processorSeconds } from "./processor.ts";
import type { Figure } from "./scale.ts";

const SECONDS = 1;
const WARM_UP_SECONDS = 0.5;
const ROUNDS = 10;

/** Verdicts per second on the expressions of this repository's entries, beside the library that others use. */
export async function measureLicenses(program: string): Promise<readonly Figure[]> {
  const { catalog } = parseCatalog(await readCatalog(program));
  const book = licenseBook(catalog.licensing);
  const { judge } = openJudge(book, { asOf: "9999-12-31", kind: "software", use: null });
  const written = [...catalog.software.values()].map(({ publiccode }) => publiccode.legal.license);
  const expressions = [...new Set(written)].filter((each) => parseLicenseExpression(each));
  const allowed = Object.keys(book.licenses).filter((id) => isApproved(judge(id).outcome));
  const groups = [
    ["simple", expressions.filter((each) => !each.includes(" "))],
    ["compound", expressions.filter((each) => each.includes(" "))],
  ] as const;
  return groups.flatMap(([name, list]) => {
    const shortest = new Map(list.map((each) => [each, idsOf(parseLicenseExpression(each))]));
    const ours = perSecond(list, (each) => judge(each));
    const theirs = perSecond(list, (each) => satisfies(each, shortest.get(each) ?? []));
    const withList = perSecond(list, (each) => satisfies(each, allowed));
    return [
      [`verdicts, ${name} (${list.length})`, `${rounded(ours)} per second`],
      ["  spdx-satisfies, shortest list", `${rounded(theirs)} per second`],
      [`  spdx-satisfies, ${allowed.length} allowed`, `${rounded(withList)} per second`],
      ["  times as fast as the shortest", `${(ours / theirs).toFixed(1)}`],
    ] satisfies Figure[];
  });
}

/**
 * How often something can be done with an item of a list in a second of one processor; what else runs on
 * the machine does not count. The first rounds, in which the code is still being compiled, are left out.
 */
function perSecond(list: readonly string[], action: (item: string) => unknown): number {
  repeat(list, action, WARM_UP_SECONDS);
  const { count, seconds } = repeat(list, action, SECONDS);
  return count / seconds;
}

function repeat(
  list: readonly string[],
  action: (item: string) => unknown,
  atLeast: number,
): { readonly count: number; readonly seconds: number } {
  const start = processorSeconds();
  let count = 0;
  let seconds = 0;
  while (seconds < atLeast) {
    for (let round = 0; round < ROUNDS; round += 1) for (const each of list) action(each);
    count += ROUNDS * list.length;
    seconds = processorSeconds() - start;
  }
  return { count, seconds };
}

function idsOf(tree: ExpressionTree | null): readonly string[] {
  if (tree === null || tree.type === "unknown") return [];
  return isGroup(tree) ? tree.parts.flatMap(idsOf) : [tree.id];
}

function rounded(value: number): string {
  return Math.round(value).toLocaleString("en");
}
