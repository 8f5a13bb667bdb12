import { hasId } from "../policies/ids.ts";
import type { Clause, PolicyText } from "../policies/model.ts";
import type { Succession } from "../policies/succession.ts";
import { missingIn } from "../policies/vanished.ts";
import { DRAFT } from "../policies/versions.ts";
import type { PolicyFrontMatter } from "../schema/generated/policy-version.ts";
import type { FrontMatterValues } from "./edit-front-matter.ts";
import { frontOfNextDraft } from "./release-policy.ts";

export interface FrontOfUpdate {
  /** The text that was updated. */
  readonly own: PolicyText;
  /** What it consists of now. */
  readonly clauses: readonly Clause[];
  /** The latest version of the policy, where it has one. */
  readonly latest: PolicyText | null;
  /** The parent's version that it derives from now. */
  readonly to: string;
  /** What the parent's versions between declare. */
  readonly successions: readonly Succession[];
  readonly undecided: readonly string[];
}

/** The changes of a front matter that make a draft of a version; none for a draft. */
export function frontOfDraft(own: PolicyText): FrontMatterValues {
  return own.version === DRAFT ? {} : frontOfNextDraft(own);
}

/**
 * The changes of the front matter of an updated original: its parent's version, what became of clauses (as the parent
 * declares it, and what is gone since the latest version), and what has to be decided.
 */
export function frontOfUpdate(update: FrontOfUpdate): FrontMatterValues {
  const { own, clauses, latest, to, undecided } = update;
  const base = frontOfDraft(own);
  const draft = { ...own.front, ...base } as PolicyFrontMatter;
  const facts = factsOf(draft, update);
  const front = { title: draft.title, repealed: draft.repealed ?? [], clauses: facts };
  const gone = latest === null ? [] : missingIn(latest, { ...own, front, clauses });
  const repealed = [...front.repealed, ...gone.map(({ id }) => id)];
  const open = [...new Set([...(draft.undecided ?? []), ...undecided])];
  return {
    ...base,
    parent: to,
    clauses: Object.keys(facts).length === 0 ? undefined : facts,
    repealed: repealed.length === 0 ? undefined : repealed,
    undecided: open.length === 0 ? undefined : open,
  };
}

/** The facts of the clauses that are still there, with what the parent's versions declare of their succession. */
function factsOf(
  draft: PolicyFrontMatter,
  { own, clauses, successions }: FrontOfUpdate,
): NonNullable<PolicyFrontMatter["clauses"]> {
  const here = new Set(clauses.filter(hasId).map(({ id }) => id));
  const before = new Set(own.clauses.map(({ id }) => id));
  const facts = Object.fromEntries(
    Object.entries(draft.clauses ?? {}).filter(([id]) => here.has(id)),
  );
  for (const { kind, from, to } of successions) {
    const known = from.filter((id) => before.has(id));
    const [first] = known;
    if (!here.has(to) || first === undefined) continue;
    facts[to] = { ...facts[to], [kind]: kind === "mergedFrom" ? known : first };
  }
  return facts;
}
