import { counterpartsOf } from "../../policies/derive/counterparts.ts";
import { weakenings } from "../../policies/derive/weaker.ts";
import type { CatalogCheck } from "../check.ts";
import { derivedTexts, excerptOf } from "./derived.ts";
import { remarkAt } from "./texts.ts";

/** Clauses of a derived policy that oblige to less than the parent's: with both texts side by side. */
export const weakenedInherited: CatalogCheck = {
  rule: "policy/weakened-inherited",
  level: "error",
  *check({ catalog }) {
    for (const { text, parent, parentText } of derivedTexts(catalog)) {
      for (const { inherited, own } of counterpartsOf(parentText, text)) {
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
