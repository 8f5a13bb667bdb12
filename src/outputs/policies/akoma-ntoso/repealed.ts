import type { Comparison } from "../../../policies/compare/difference.ts";
import { hasId } from "../../../policies/ids.ts";
import type { Clause, PolicyText } from "../../../policies/model.ts";
import { DRAFT } from "../../../policies/versions.ts";
import { elementOf } from "./hierarchy.ts";
import { type Part, part } from "./part.ts";

/** The version before, and what changed since. */
export interface Earlier {
  readonly text: PolicyText;
  readonly comparison: Comparison;
}

/** The key of the place where a clause stood that is no longer there. */
export function formerKey(id: string): string {
  return `former ${id}`;
}

const SAYS: Readonly<Record<string, (version: string) => string>> = {
  de: (version) =>
    version === DRAFT ? "Im Entwurf gestrichen." : `Gestrichen mit Version ${version}.`,
  en: (version) =>
    version === DRAFT ? "Repealed in the draft." : `Repealed by version ${version}.`,
};

/**
 * Sections and paragraphs that the version before had and this one does not, where they stood: by the clause that they
 * were in and the one that they stood behind (both as they are now). They carry their permanent id and the status
 * "removed"; their words are those of an editor. Points of lists are only in the list of changes.
 */
export function repealedPlaces(
  earlier: Earlier | null,
  { version, language }: PolicyText,
): (parent: string, behind: string | null) => readonly Part[] {
  if (earlier === null) return () => [];
  const { text, comparison } = earlier;
  const former: Former = {
    clauses: new Map(text.clauses.map((clause) => [clause.id, clause])),
    now: counterparts(comparison),
    gone: new Set(
      comparison.changes.flatMap((change) =>
        change.fate === "repealed" ? [change.before.id] : [],
      ),
    ),
    words: (SAYS[language] ?? SAYS["en"])?.(version) ?? "",
  };
  const places = new Map<string, Part[]>();
  for (const parent of text.clauses) {
    for (const { key, clause } of goneFrom(parent, former)) {
      const found = places.get(key) ?? [];
      found.push(placeholder(clause, former));
      places.set(key, found);
    }
  }
  return (parent, behind) => places.get(keyOf(parent, behind)) ?? [];
}

interface Former {
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Where a clause of the earlier text is now, and in which one. */
  readonly now: ReadonlyMap<string, { readonly id: string; readonly parent: string | null }>;
  readonly gone: ReadonlySet<string>;
  /** What stands in its place. */
  readonly words: string;
}

function counterparts({ changes }: Comparison): Former["now"] {
  const pairs = changes.flatMap((change) => {
    if (change.fate === "added" || change.fate === "repealed") return [];
    if (change.fate === "kept") return [[change.before.id, change.after] as const];
    const [first] = change.after;
    return change.before.flatMap(({ clause }) =>
      first ? [[clause.id, first.clause] as const] : [],
    );
  });
  return new Map(pairs);
}

function keyOf(parent: string, behind: string | null): string {
  return `${parent}\n${behind ?? "\n"}`;
}

/** The sections and paragraphs that stood in a clause and are gone, with their places; none where it is gone itself. */
function goneFrom(parent: Clause, { clauses, now, gone }: Former) {
  const host = now.get(parent.id);
  if (host === undefined) return [];
  const found: { readonly key: string; readonly clause: Clause }[] = [];
  let behind: string | null = null;
  for (const id of childrenOf(parent)) {
    const clause = clauses.get(id);
    const other = now.get(id);
    if (other?.parent === host.id) behind = other.id;
    else if (clause !== undefined && gone.has(id))
      found.push({ key: keyOf(host.id, behind), clause });
  }
  return found;
}

function childrenOf(clause: Clause | undefined): readonly string[] {
  return (clause?.blocks ?? []).flatMap((block) => (block.type === "clause" ? [block.id] : []));
}

function placeholder(clause: Clause, former: Former): Part {
  const inside = childrenOf(clause).flatMap((id) => {
    const inner = former.clauses.get(id);
    return inner !== undefined && former.gone.has(id) ? [placeholder(inner, former)] : [];
  });
  const attributes = { wId: hasId(clause) ? clause.id : undefined, status: "removed" };
  const remark = part("p", {}, [part("remark", { status: "editorial" }, [former.words])]);
  const content =
    inside.length > 0 ? [part("intro", {}, [remark]), ...inside] : [part("content", {}, [remark])];
  // An element that should have a number and has none is counted behind "nn".
  return part(elementOf(clause, former), attributes, content, {
    key: formerKey(clause.id),
    number: "nn",
  });
}
