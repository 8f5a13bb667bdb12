import {
  type Ancestor,
  ancestryOf,
  type ClauseOrigin,
  originsIn,
} from "../../../policies/derive/ancestry.ts";
import type { Clause, Policy } from "../../../policies/model.ts";
import { textOfClause } from "../../../policies/text.ts";
import { policyFamilyTexts } from "../../i18n/policy-family.ts";
import type { Context, Link } from "../context.ts";
import { versionHref } from "./addresses.ts";
import { titleOf } from "./contents.ts";
import { clausesById, type ShownText } from "./shown-text.ts";
import { versionName } from "./version-state.ts";

/** A clause with those who wrote it; each link leads to the clause in their text. */
export interface OriginRow {
  readonly clause: Link;
  readonly words: string;
  readonly added: Link;
  readonly changed: readonly Link[];
}

/** What one text of the family has contributed. */
export interface Share {
  readonly text: Link;
  readonly added: string;
  /** null where it has changed nothing, as the oldest. */
  readonly changed: string | null;
}

/** Who added and who changed the clauses of a text, and how many each; empty where it derives from none. */
export interface Origins {
  readonly shares: readonly Share[];
  readonly rows: readonly OriginRow[];
}

/** The origins of every clause with an id, in reading order. */
export function originsOf(context: Context, policy: Policy, { text }: ShownText): Origins {
  const ancestry = ancestryOf(context.data.catalog.policies, policy, text);
  if (ancestry.length < 2) return { shares: [], rows: [] };
  const clauses = clausesById(text);
  // The document as a whole is no clause that somebody added.
  const origins = [...originsIn(ancestry)].filter(([id]) => id !== "");
  const all = origins.map(([, origin]) => origin);
  return {
    shares: ancestry.map((ancestor, index) => shareOf(context, ancestor, index, all)),
    rows: origins.flatMap(([id, origin]) => {
      const clause = clauses.get(id);
      return clause === undefined ? [] : [rowOf(context, ancestry, clause, origin)];
    }),
  };
}

function shareOf(
  context: Context,
  { policy, text }: Ancestor,
  index: number,
  origins: readonly ClauseOrigin[],
): Share {
  const t = policyFamilyTexts[context.lang];
  const added = origins.filter((origin) => origin.added === index).length;
  const changed = origins.filter((origin) => origin.changed.includes(index)).length;
  const version = versionName(context, text.version);
  return {
    text: {
      label: `${policy.facts.title[context.lang]}, ${version}`,
      href: versionHref(context, policy.id, text.version),
    },
    added: t.added(added),
    changed: index === 0 ? null : t.changed(changed),
  };
}

const LONGEST = 90;

function rowOf(
  context: Context,
  ancestry: readonly Ancestor[],
  clause: Clause,
  { added, changed }: ClauseOrigin,
): OriginRow {
  const linkTo = (index: number): Link => {
    const ancestor = ancestry[index];
    if (ancestor === undefined) throw new Error(`No text ${index} in the family`);
    const { policy, text } = ancestor;
    return {
      label: policy.facts.title[context.lang],
      href: versionHref(context, policy.id, text.version, clause.id),
    };
  };
  const own = linkTo(ancestry.length - 1);
  return {
    clause: { label: clause.number, href: own.href },
    words: excerptOf(clause),
    added: linkTo(added),
    changed: changed.map(linkTo),
  };
}

/** The heading of a section, the first words of others. */
function excerptOf(clause: Clause): string {
  const title = titleOf(clause);
  const words = title === "" ? textOfClause(clause).replaceAll(/\s+/gu, " ").trim() : title;
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(" ", LONGEST);
  return `${words.slice(0, cut === -1 ? LONGEST : cut)} …`;
}
