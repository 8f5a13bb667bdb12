import { compareTexts } from "../compare/compare.ts";
import { hasId } from "../ids.ts";
import type { Policy, PolicyText } from "../model.ts";
import { textIn, versionOf } from "../versions.ts";

/** One text of a family of policies. */
export interface Ancestor {
  readonly policy: Policy;
  readonly text: PolicyText;
}

/**
 * The texts that a text derives from, the oldest first and the text itself last, in its language. Ends where a parent's
 * text is not there, and where a policy would derive from itself.
 */
export function ancestryOf(
  policies: ReadonlyMap<string, Policy>,
  policy: Policy,
  text: PolicyText,
): readonly Ancestor[] {
  const chain: Ancestor[] = [{ policy, text }];
  const seen = new Set([policy.id]);
  for (let at = chain[0]; at !== undefined; at = chain[0]) {
    const parent = policies.get(at.policy.facts.parent ?? "");
    if (parent === undefined || seen.has(parent.id)) break;
    const version = versionOf(parent, originalFront(at).parent ?? "");
    const own = textIn(version, text.language);
    if (own === null) break;
    seen.add(parent.id);
    chain.unshift({ policy: parent, text: own });
  }
  return chain;
}

/** Which version of the parent a text derives from stands in its original. */
function originalFront({ policy, text }: Ancestor): PolicyText["front"] {
  const original = policy.facts.languages[0] ?? "";
  return (textIn(versionOf(policy, text.version), original) ?? text).front;
}

/** Who wrote a clause of a text: its place in the ancestry. */
export interface ClauseOrigin {
  /** Where it was added. */
  readonly added: number;
  /** Where its words were changed, the oldest first. */
  readonly changed: readonly number[];
}

/** For each clause of the last text of an ancestry, by its id, who added it and who gave it other words. */
export function originsIn(ancestry: readonly Ancestor[]): ReadonlyMap<string, ClauseOrigin> {
  let origins = new Map<string, ClauseOrigin>();
  for (const [index, { text }] of ancestry.entries()) {
    const parent = ancestry[index - 1]?.text;
    const reworded = parent === undefined ? new Set<string>() : rewordedIn(parent, text);
    const next = new Map<string, ClauseOrigin>();
    for (const { id } of text.clauses.filter(hasId)) {
      const known = origins.get(id) ?? { added: index, changed: [] };
      next.set(id, reworded.has(id) ? { ...known, changed: [...known.changed, index] } : known);
    }
    origins = next;
  }
  return origins;
}

function rewordedIn(parent: PolicyText, child: PolicyText): ReadonlySet<string> {
  const { changes } = compareTexts(parent, child);
  return new Set(
    changes.flatMap((change) =>
      change.fate === "kept" && change.wording === "reworded" ? [change.after.id] : [],
    ),
  );
}
