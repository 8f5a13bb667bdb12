import type { Catalog } from "../../catalog/catalog.ts";
import type { Clause, Policy, PolicyText } from "../../policies/model.ts";
import { lineOf } from "../../policies/text.ts";
import { originalOf, textIn, versionOf } from "../../policies/versions.ts";
import { originalsOf } from "./texts.ts";

/** An original of a policy with the text of its parent that it derives from. */
export interface DerivedText {
  readonly policy: Policy;
  readonly text: PolicyText;
  readonly parent: Policy;
  readonly parentText: PolicyText;
}

/** Every original that derives from a text that is there, in the same language where there is one. */
export function derivedTexts({ policies }: Catalog): readonly DerivedText[] {
  return [...policies.values()].flatMap((policy) => {
    const parent = policies.get(policy.facts.parent ?? "");
    if (parent === undefined) return [];
    return originalsOf(policy).flatMap((text) => {
      const version = versionOf(parent, text.front.parent ?? "");
      const parentText = textIn(version, text.language) ?? originalOf(parent, version);
      return parentText === null ? [] : [{ policy, text, parent, parentText }];
    });
  });
}

const LONGEST = 200;

/** The words of a clause on one line, for two texts side by side. */
export function excerptOf(clause: Clause): string {
  const words = lineOf(clause);
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
