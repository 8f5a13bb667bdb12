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

/** The translations of a derived original, each beside the parent's text in its language, with what only originals say. */
export function derivedTranslations(derived: DerivedText): readonly DerivedText[] {
  const { policy, text, parent, parentText } = derived;
  const parentVersion = versionOf(parent, parentText.version);
  return (versionOf(policy, text.version)?.texts ?? []).flatMap((translation) => {
    const theirs = textIn(parentVersion, translation.language);
    if (translation.language === text.language || theirs === null) return [];
    return [{ policy, parent, text: dressed(translation, text), parentText: theirs }];
  });
}

const known = new WeakMap<PolicyText, PolicyText>();

/** A translation with the front matter of its original; always the same object, so that others can remember it. */
function dressed(translation: PolicyText, { front }: PolicyText): PolicyText {
  const found = known.get(translation) ?? { ...translation, front };
  known.set(translation, found);
  return found;
}

const LONGEST = 200;

/** The words of a clause on one line, for two texts side by side. */
export function excerptOf(clause: Clause): string {
  const words = lineOf(clause);
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
