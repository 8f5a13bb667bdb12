import type { Catalog } from "../../catalog/catalog.ts";
import { type SoftenedClause, softenedIn } from "../../policies/derive/softened.ts";
import type { Clause, PolicyText } from "../../policies/model.ts";
import { textOfClause } from "../../policies/text.ts";
import { compareVersionIds, versionOn } from "../../policies/versions.ts";
import type { Level } from "../../problem/problem.ts";
import type { CatalogCheck, CatalogContext } from "../check.ts";
import { type DerivedText, derivedTexts, derivedTranslations } from "./derived.ts";
import { remarkAt } from "./texts.ts";

type Pair = readonly [de: string, en: string];
type Kind = SoftenedClause["softening"]["kind"];

/** A rule over one or several ways in which an inherited duty may have become weaker. */
interface SoftenedRule<K extends Kind> {
  readonly rule: string;
  readonly level: Level;
  readonly kinds: readonly K[];
  /** Says it; `from` is the parent's clause, such as `nation 2026.1, 1.1`. Both texts are added behind it. */
  readonly message: (
    softening: Extract<SoftenedClause["softening"], { readonly kind: K }>,
    from: string,
  ) => Pair;
  /** What to do instead of taking over the words. */
  readonly advice?: Pair;
}

const TAKE_OVER: Pair = ["Die geerbten Worte übernehmen.", "Take over the inherited words."];

/**
 * A rule that shows both texts side by side. A person answers it in the front matter of the derived policy with
 * `tightens`. Versions that no longer hold are left alone: nobody edits them.
 */
export function softenedRule<K extends Kind>(parts: SoftenedRule<K>): CatalogCheck {
  const { rule, level, kinds, message, advice = TAKE_OVER } = parts;
  const isMeant = (
    softening: SoftenedClause["softening"],
  ): softening is Extract<SoftenedClause["softening"], { readonly kind: K }> =>
    kinds.some((kind) => kind === softening.kind);
  return {
    rule,
    level,
    *check(context) {
      for (const { text, parent, parentText, softened } of currentTexts(context)) {
        for (const { inherited, own, softening } of softened) {
          const [first] = own;
          if (first === undefined || !isMeant(softening)) continue;
          if (own.some(({ id }) => isAnswered(text, id))) continue;
          const from = `${parent.id} ${parentText.version}, ${inherited.number}`;
          const [de, en] = message(softening, from);
          const both = bothTexts(inherited, own);
          yield remarkAt(
            text,
            first.place,
            [`${de}${both[0]}`, `${en}${both[1]}`],
            [
              `${advice[0]} Wenn hier nichts gelockert ist, im Vorspann unter clauses bei „${first.id}“ mit tightens sagen, warum.`,
              `${advice[1]} If nothing is loosened here, say why in the front matter under clauses at "${first.id}" with tightens.`,
            ],
          );
        }
      }
    },
  };
}

/** Whether a person has said why nothing is loosened, or is about to decide about the clause anyway. */
function isAnswered({ front }: PolicyText, id: string): boolean {
  const { undecided = [], clauses = {} } = front;
  return clauses[id]?.tightens !== undefined || undecided.includes(id);
}

/** A derived text with where it may oblige to less. */
interface SoftenedText extends DerivedText {
  readonly softened: readonly SoftenedClause[];
}

/**
 * Every derived text in every language; of a translation what its original does not have as well, other words left
 * out: translators choose theirs.
 */
export function softenedTexts(catalog: Catalog): readonly SoftenedText[] {
  return derivedTexts(catalog).flatMap((derived) => {
    const softened = softenedIn(derived.parentText, derived.text);
    const known = new Set(softened.map(nameOf));
    const translations = derivedTranslations(derived).map((each) => ({
      ...each,
      softened: softenedIn(each.parentText, each.text).filter(
        (one) => one.softening.kind !== "reworded" && !known.has(nameOf(one)),
      ),
    }));
    return [{ ...derived, softened }, ...translations];
  });
}

function nameOf({ own, softening }: SoftenedClause): string {
  return [softening.kind, ...own.map(({ id }) => id)].join(" ");
}

/** Those that hold on the day or may hold later. */
function currentTexts({ catalog, asOf }: CatalogContext): readonly SoftenedText[] {
  return softenedTexts(catalog).filter(({ policy, text }) => {
    const holds = versionOn(policy, asOf);
    return holds === null || compareVersionIds(text.version, holds.id) >= 0;
  });
}

/** Both texts side by side, in each language; nothing where they are the same. */
function bothTexts(inherited: Clause, own: readonly Clause[]): Pair {
  const [there, here] = sideBySide(textOfClause(inherited), own.map(textOfClause).join(" "));
  if (there === here) return ["", ""];
  return [` Dort: „${there}“ Hier: „${here}“`, ` There: "${there}" Here: "${here}"`];
}

const LONGEST = 160;
const CONTEXT = 40;

/** Two texts on one line each, bounded, from shortly before the first word in which they differ. */
export function sideBySide(before: string, after: string): readonly [string, string] {
  const [left, right] = [before, after].map((text) => text.replaceAll(/\s+/gu, " ").trim());
  if (left === undefined || right === undefined) throw new Error("two texts");
  let same = 0;
  while (same < Math.min(left.length, right.length) && left[same] === right[same]) same += 1;
  const start = same > 2 * CONTEXT ? left.lastIndexOf(" ", same - CONTEXT) + 1 : 0;
  return [excerpt(left, start), excerpt(right, start)];
}

function excerpt(text: string, start: number): string {
  const rest = text.slice(start);
  const shown = rest.length > LONGEST ? `${rest.slice(0, LONGEST - 1)}…` : rest;
  return start === 0 ? shown : `… ${shown}`;
}
