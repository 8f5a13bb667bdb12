import type { Catalog } from "../../catalog/catalog.ts";
import type { Clause, Policy, PolicyText } from "../../policies/model.ts";
import { textOf, textOfBlocks } from "../../policies/text.ts";
import { originalOf } from "../../policies/versions.ts";
import type { Localized, Place } from "../../problem/problem.ts";
import { shown } from "../../schema/shown.ts";
import type { PlacedRemark } from "../check.ts";

/** A text with the policy that it belongs to. */
export interface TextOfPolicy {
  readonly policy: Policy;
  readonly text: PolicyText;
}

/** Every text of every policy. */
export function textsOf({ policies }: Catalog): readonly TextOfPolicy[] {
  return [...policies.values()].flatMap((policy) =>
    policy.versions.flatMap(({ texts }) => texts.map((text) => ({ policy, text }))),
  );
}

/** The originals of a policy, oldest first; versions whose original is missing or broken are passed over. */
export function originalsOf(policy: Policy): readonly PolicyText[] {
  return policy.versions
    .map((version) => originalOf(policy, version))
    .filter((text) => text !== null);
}

/** Each original with the one before it. */
export function successive(policy: Policy): readonly (readonly [PolicyText, PolicyText])[] {
  const originals = originalsOf(policy);
  return originals.slice(1).map((text, index) => [originals[index] ?? text, text]);
}

type Pair = readonly [de: string, en: string];

/** A remark on a place of a text; message and fix are `[German, English]`. */
export function remarkAt(
  { file }: Pick<PolicyText, "file">,
  place: Place,
  message: Pair,
  fix: Pair,
): PlacedRemark {
  return { ...remarkOn(file, "", message, fix), at: "value", place };
}

/** A remark on a key of a policy.yml or of a front matter. */
export function remarkOn(file: string, pointer: string, message: Pair, fix: Pair): PlacedRemark {
  return { file, pointer, at: "key", message: localized(message), fix: localized(fix) };
}

function localized([de, en]: Pair): Localized {
  return { de, en };
}

/** The beginning of a clause in quotation marks, to recognise it by. */
export function beginningOf(clause: Clause): Localized {
  const words = clause.kind === "section" ? textOf(clause.heading) : textOfBlocks(clause.blocks);
  return shown(words.replaceAll(/\s+/gu, " ").trim());
}
