import type { Language } from "../../problem/report.ts";
import { hasId } from "../ids.ts";
import type { Clause, PolicyText } from "../model.ts";
import { inlinesOf } from "../walk.ts";
import { type Counterpart, counterpartsOf, dutiesIn, surroundings } from "./counterparts.ts";
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

/** Two texts with what is looked up in them again and again. */
interface Both {
  readonly parent: PolicyText;
  readonly text: PolicyText;
  /** The duties of the parent (`dutiesIn`). */
  readonly duties: ReadonlyMap<string, string>;
  /** The ids of the derived text. */
  readonly ids: ReadonlySet<string>;
  /** What a clause of the derived text lies in. */
  readonly around: (clause: Clause) => readonly string[];
}

function findSoftened(parent: PolicyText, text: PolicyText): readonly SoftenedClause[] {
  const duties = dutiesIn(parent);
  const ids = new Set(text.clauses.map(({ id }) => id));
  const both = { parent, text, duties, ids, around: surroundings(text) };
  const language = languageOf(parent, text);
  const softened = counterpartsOf(parent, text)
    .filter(({ own }) => own.length > 0)
    .flatMap((counterpart): readonly SoftenedClause[] => {
      const { inherited, own } = counterpart;
      const obliges = duties.has(inherited.id);
      const words = language === null ? [] : softenings(inherited, own, { language, obliges });
      const around = obliges ? [...takenOut(counterpart, both), ...later(counterpart, both)] : [];
      return [...words, ...around].map((softening) => ({ inherited, own, softening }));
    });
  return language === null ? softened : [...softened, ...exceptions(both, language)];
}

/** The language of both texts, where the words that limit a duty are known in it. */
function languageOf(parent: PolicyText, { language }: PolicyText): Language | null {
  if (parent.language !== language) return null;
  return language === "de" || language === "en" ? language : null;
}

function takenOut(
  { inherited, own }: Counterpart,
  { duties, ids, around }: Both,
): readonly SofteningAround[] {
  const duty = duties.get(inherited.id);
  if (duty === undefined || duty === inherited.id || !ids.has(duty)) return [];
  return own.every((clause) => around(clause).includes(duty))
    ? []
    : [{ kind: "taken-out", of: duty }];
}

/** A day of its own that is later than the parent's; that a policy begins after its parent is in its nature. */
function later(
  { inherited, own }: Counterpart,
  { parent, text }: Both,
): readonly SofteningAround[] {
  const there = dayOf(parent, inherited.id);
  const days = own.flatMap(({ id }) => text.front.clauses?.[id]?.from ?? []).toSorted();
  const here = days.at(-1);
  if (there === undefined || here === undefined) return [];
  return here > there && here > (text.front.inForce?.from ?? "")
    ? [{ kind: "later", there, here }]
    : [];
}

/** The day from which a clause applies. */
function dayOf({ front }: PolicyText, id: string): string | undefined {
  return front.clauses?.[id]?.from ?? front.inForce?.from;
}

/** Clauses of its own that speak of an exception and lie in an inherited duty, or refer to one. */
function exceptions(
  { parent, text, duties, around }: Both,
  language: Language,
): readonly SoftenedClause[] {
  const declared = new Set(counterpartsOf(parent, text).flatMap(({ own }) => own));
  const inherited = new Map(parent.clauses.map((clause) => [clause.id, clause]));
  const added = text.clauses.filter((clause) => hasId(clause) && !declared.has(clause));
  return added.flatMap((clause): readonly SoftenedClause[] => {
    const words = exceptionsIn(ownWords(clause), language);
    if (words.length === 0) return [];
    const about = [...around(clause), ...referencesIn(clause)].find((id) => duties.has(id));
    const duty = about === undefined ? undefined : inherited.get(about);
    if (duty === undefined) return [];
    return [{ inherited: duty, own: [clause], softening: { kind: "excepted", words } }];
  });
}

/** The clauses of the same policy that a clause links to. */
function referencesIn(clause: Clause): readonly string[] {
  return [...inlinesOf(clause)].flatMap((inline) =>
    inline.type === "clause-link" && inline.policy === null ? [inline.clause] : [],
  );
}
