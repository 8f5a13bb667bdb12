import { hasId } from "../../../policies/ids.ts";
import type { Clause, Policy, PolicyText } from "../../../policies/model.ts";
import { successionsOf } from "../../../policies/succession.ts";
import { textOf, textOfBlocks } from "../../../policies/text.ts";
import { originalOf, textIn, versionBefore, versionOf } from "../../../policies/versions.ts";
import { clausesById } from "./shown-text.ts";

export type Novelty = "new" | "changed" | null;

/**
 * Whether a clause of a version is new or has other words than in the version before. A short mark by ids and words
 * alone, found in linear time; what happened exactly is the business of the comparison. In a first version nothing is
 * new.
 */
export function noveltiesIn(policy: Policy, text: PolicyText): (clause: Clause) => Novelty {
  const before = textBefore(policy, text);
  if (before === null) return () => null;
  const known = clausesById(before);
  const original = originalOf(policy, versionOf(policy, text.version)) ?? text;
  const heirs = new Set(successionsOf(original.front).map(({ to }) => to));
  return (clause) => {
    if (!hasId(clause)) return null;
    const earlier = known.get(clause.id);
    if (earlier === undefined) return heirs.has(clause.id) ? "changed" : "new";
    return wordsOf(earlier) === wordsOf(clause) ? null : "changed";
  };
}

/** The text of the version before, in the same language; null where there is none. */
export function textBefore(policy: Policy, text: PolicyText): PolicyText | null {
  return textIn(versionBefore(policy, text.version), text.language);
}

function wordsOf({ heading, blocks, footnotes }: Clause): string {
  const notes = footnotes.map((note) => textOfBlocks(note.blocks));
  return [textOf(heading), textOfBlocks(blocks), ...notes].join("\n");
}
