import type { Language } from "../../problem/report.ts";
import { hasId } from "../ids.ts";
import type { Clause, PolicyText } from "../model.ts";
import { inlinesOf } from "../walk.ts";
import { clausesAround, counterpartsOf, dutiesIn } from "./counterparts.ts";
import { exceptionsIn } from "./qualifiers.ts";
import { ownWords, type Softening, softenings } from "./softer.ts";

/** A clause of the parent and what stands in its place, with a way in which that may oblige to less. */
export interface SoftenedClause {
  readonly inherited: Clause;
  readonly own: readonly Clause[];
  readonly softening: Softening | SofteningAround;
}

/** The same, where not the words of the clause are other ones but what stands around it. */
export type SofteningAround =
  /** An own clause names the duty, or lies in it, and speaks of an exception; it is `own`. */
  | { readonly kind: "excepted"; readonly words: readonly string[] }
  /** It was a part of the duty with this id and lies elsewhere now. */
  | { readonly kind: "taken-out"; readonly of: string }
  /** Days (YYYY-MM-DD) from which its duties apply. */
  | { readonly kind: "later"; readonly there: string; readonly here: string };

/** Several rules ask about the same two texts. */
const found = new WeakMap<PolicyText, WeakMap<PolicyText, readonly SoftenedClause[]>>();

/**
 * Where a derived text (an original) may oblige to less than the parent's text that it derives from, although its
 * obligation words are as strong: in the order of the parent's text. Words are compared where both are in one language.
 */
export function softenedIn(parent: PolicyText, text: PolicyText): readonly SoftenedClause[] {
  const ofParent = found.get(parent) ?? new WeakMap();
  const softened = ofParent.get(text) ?? findSoftened(parent, text);
  found.set(parent, ofParent.set(text, softened));
  return softened;
}

function findSoftened(parent: PolicyText, text: PolicyText): readonly SoftenedClause[] {
  const duties = dutiesIn(parent);
  const language = languageOf(parent, text);
  const softened = counterpartsOf(parent, text)
    .filter(({ own }) => own.length > 0)
    .flatMap(({ inherited, own }): readonly SoftenedClause[] => {
      const duty = duties.get(inherited.id);
      const obliges = duty !== undefined;
      const words = language === null ? [] : softenings(inherited, own, { language, obliges });
      const around = obliges
        ? [...takenOut(inherited, own, duty, text), ...later(parent, text, inherited, own)]
        : [];
      return [...words, ...around].map((softening) => ({ inherited, own, softening }));
    });
  return language === null
    ? softened
    : [...softened, ...exceptions(parent, text, duties, language)];
}

/** The language of both texts, where the words that limit a duty are known in it. */
function languageOf(parent: PolicyText, { language }: PolicyText): Language | null {
  if (parent.language !== language) return null;
  return language === "de" || language === "en" ? language : null;
}

/** `duty` is the id of the clause whose words oblige. */
function takenOut(
  inherited: Clause,
  own: readonly Clause[],
  duty: string,
  text: PolicyText,
): readonly SofteningAround[] {
  const isThere = text.clauses.some(({ id }) => id === duty);
  if (duty === inherited.id || !isThere) return [];
  const isPart = (clause: Clause) => clausesAround(text, clause).includes(duty);
  return own.every(isPart) ? [] : [{ kind: "taken-out", of: duty }];
}

/** A day of its own that is later than the parent's; that a policy begins after its parent is in its nature. */
function later(
  parent: PolicyText,
  text: PolicyText,
  inherited: Clause,
  own: readonly Clause[],
): readonly SofteningAround[] {
  const [there, begins] = [dayOf(parent, inherited.id), text.front.inForce?.from ?? ""];
  const here =
    own
      .map(({ id }) => text.front.clauses?.[id]?.from ?? "")
      .toSorted()
      .at(-1) ?? "";
  if (there === undefined || here <= there || here <= begins) return [];
  return [{ kind: "later", there, here }];
}

/** The day from which a clause applies. */
function dayOf({ front }: PolicyText, id: string): string | undefined {
  return front.clauses?.[id]?.from ?? front.inForce?.from;
}

/** Clauses of its own that speak of an exception and lie in an inherited duty, or refer to one. */
function exceptions(
  parent: PolicyText,
  text: PolicyText,
  duties: ReadonlyMap<string, string>,
  language: Language,
): readonly SoftenedClause[] {
  const declared = new Set(counterpartsOf(parent, text).flatMap(({ own }) => own));
  return text.clauses.filter(hasId).flatMap((clause): readonly SoftenedClause[] => {
    if (declared.has(clause)) return [];
    const words = exceptionsIn(ownWords(clause), language);
    const about = [...clausesAround(text, clause), ...referencesIn(clause)];
    const duty = parent.clauses.find(({ id }) => duties.has(id) && about.includes(id));
    if (words.length === 0 || duty === undefined) return [];
    return [{ inherited: duty, own: [clause], softening: { kind: "excepted", words } }];
  });
}

/** The clauses of the same policy that a clause links to. */
function referencesIn(clause: Clause): readonly string[] {
  return [...inlinesOf(clause)].flatMap((inline) =>
    inline.type === "clause-link" && inline.policy === null ? [inline.clause] : [],
  );
}
