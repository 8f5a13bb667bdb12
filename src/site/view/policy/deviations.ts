import { softenedIn } from "../../../policies/derive/softened.ts";
import type { Clause, Policy, PolicyText, PolicyVersion } from "../../../policies/model.ts";
import { textOfClause } from "../../../policies/text.ts";
import { originalOf, versionOf } from "../../../policies/versions.ts";
import type { Context, Link } from "../context.ts";
import { versionHref } from "./addresses.ts";

/** An inherited clause and what stands in its place, side by side, with what people say to it. */
export interface Deviation {
  readonly there: Link;
  readonly thereText: string;
  readonly here: readonly Link[];
  readonly hereText: string;
  /** The tag of the language of both texts where it is not the page's. */
  readonly lang: string | null;
  /** null: nobody has answered yet. */
  readonly answer: string | null;
}

/** Where the checks ask whether a version obliges to less than its parent; each pair of clauses once. */
export function deviationsOf(
  context: Context,
  policy: Policy,
  version: PolicyVersion | null,
): readonly Deviation[] {
  const text = originalOf(policy, version);
  const parent = context.data.catalog.policies.get(policy.facts.parent ?? "");
  const parentText =
    parent === undefined ? null : originalOf(parent, versionOf(parent, text?.front.parent ?? ""));
  if (text === null || parent === undefined || parentText === null) return [];
  const pairs = new Map(
    softenedIn(parentText, text).map(({ inherited, own }) => [
      [inherited, ...own].map(({ id }) => id).join(" "),
      { inherited, own },
    ]),
  );
  return [...pairs.values()].map(({ inherited, own }) => ({
    there: clauseLink(context, parent, parentText, inherited),
    thereText: textOfClause(inherited),
    here: own.map((clause) => clauseLink(context, policy, text, clause)),
    hereText: own.map(textOfClause).join("\n"),
    lang: text.language === context.lang ? null : text.language,
    answer: own.map(({ id }) => answerTo(context, text, id)).find((each) => each !== null) ?? null,
  }));
}

function answerTo({ lang }: Context, { front }: PolicyText, id: string): string | null {
  return front.clauses?.[id]?.tightens?.[lang] ?? null;
}

function clauseLink(
  context: Context,
  policy: Policy,
  { version }: PolicyText,
  { id, number }: Clause,
): Link {
  return { label: number, href: versionHref(context, policy.id, version, id) };
}

const REFUSING = /^policy\/(?:deleted|weakened)-inherited$/u;

/** What the checks say of texts of a policy that they refused because of what these delete or loosen. */
export function refusalsOf({ data, lang }: Context, { file }: Policy): readonly string[] {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return data.problems
    .filter((problem) => problem.file.startsWith(folder) && REFUSING.test(problem.rule))
    .map((problem) => `${problem.file.slice(folder.length)}: ${problem.message[lang]}`);
}
