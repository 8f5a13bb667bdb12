import { weakenings } from "../../policies/derive/weaker.ts";
import { hasId } from "../../policies/ids.ts";
import type { Clause } from "../../policies/model.ts";
import { successionsOf } from "../../policies/succession.ts";
import type { CatalogCheck } from "../check.ts";
import { type DerivedText, derivedTexts, excerptOf } from "./derived.ts";
import { remarkAt } from "./texts.ts";

/** Clauses of a derived policy that oblige to less than the parent's: with both texts side by side. */
export const weakenedInherited: CatalogCheck = {
  rule: "policy/weakened-inherited",
  level: "error",
  *check({ catalog }) {
    for (const derived of derivedTexts(catalog)) {
      const { text, parent, parentText } = derived;
      for (const { inherited, own } of counterparts(derived)) {
        const duties = own.flatMap(({ obligations }) => obligations);
        const [first] = own;
        if (first === undefined || weakenings(inherited.obligations, duties).length === 0) continue;
        const from = `${parent.id} ${parentText.version}, ${inherited.number}`;
        const [theirs, ours] = [excerptOf(inherited), own.map(excerptOf).join(" ")];
        yield remarkAt(
          text,
          first.place,
          [
            `Diese Bestimmung verpflichtet zu weniger als die geerbte (${from}). Dort: „${theirs}“ Hier: „${ours}“`,
            `This clause obliges to less than the inherited one (${from}). There: "${theirs}" Here: "${ours}"`,
          ],
          [
            "Mindestens so stark verpflichten: MUSS statt SOLL, und keine Pflicht weglassen.",
            "Oblige at least as strongly: MUST rather than SHOULD, and leave no duty out.",
          ],
        );
      }
    }
  },
};

interface Counterpart {
  readonly inherited: Clause;
  /** The clause with its id, and those that it was split into or went into. */
  readonly own: readonly Clause[];
}

function counterparts({ text, parentText }: DerivedText): readonly Counterpart[] {
  const heirs = new Map<string, string[]>();
  for (const { from, to } of successionsOf(text.front)) {
    for (const id of from) heirs.set(id, [...(heirs.get(id) ?? []), to]);
  }
  const byId = new Map(text.clauses.filter(hasId).map((clause) => [clause.id, clause]));
  return parentText.clauses.filter(hasId).map((inherited) => {
    const ids = [...new Set([inherited.id, ...(heirs.get(inherited.id) ?? [])])];
    return { inherited, own: ids.flatMap((id) => byId.get(id) ?? []) };
  });
}
