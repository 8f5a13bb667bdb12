import { hasId } from "../../policies/ids.ts";
import type { Clause, PolicyText } from "../../policies/model.ts";
import { originalOf } from "../../policies/versions.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { remarkAt } from "./texts.ts";

/** Translations whose clauses are not those of the original, or that oblige to something else. */
export const differingTranslation: CatalogCheck = {
  rule: "policy/differing-translation",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      for (const version of policy.versions) {
        const original = originalOf(policy, version);
        for (const text of version.texts) {
          if (original !== null && text !== original) yield* differences(original, text);
        }
      }
    }
  },
};

function* differences(original: PolicyText, text: PolicyText): Generator<PlacedRemark> {
  const [wanted, found] = [byId(original), byId(text)];
  for (const clause of found.values()) {
    const same = wanted.get(clause.id);
    if (same === undefined) yield additional(original, text, clause);
    else if (same.parent !== clause.parent) yield elsewhere(text, clause, same);
    else if (termsOf(same) !== termsOf(clause)) yield otherDuties(text, clause, same);
  }
  let place = text.clauses[0]?.place ?? { line: 1, column: 1 };
  for (const clause of wanted.values()) {
    const same = found.get(clause.id);
    if (same === undefined) yield missing(original, text, clause, place);
    else place = same.place;
  }
  yield* otherOrder(text, [...wanted.keys()], found);
}

/** Clauses that have no id yet are the business of policy/missing-id. */
function byId({ clauses }: PolicyText): ReadonlyMap<string, Clause> {
  return new Map(clauses.filter(hasId).map((clause) => [clause.id, clause]));
}

/** The duties without their order, which is the language's. */
function termsOf({ obligations }: Clause): string {
  return obligations
    .map(({ term }) => term)
    .sort()
    .join(", ");
}

const COMPARE = [
  "Original und Übersetzung nebeneinander lesen und angleichen.",
  "Read original and translation side by side, and make them agree.",
] as const;

function additional({ file }: PolicyText, text: PolicyText, { id, place }: Clause): PlacedRemark {
  return remarkAt(
    text,
    place,
    [
      `Die Bestimmung „${id}“ gibt es im Original (${nameOf(file)}) nicht.`,
      `The original (${nameOf(file)}) has no clause "${id}".`,
    ],
    COMPARE,
  );
}

function missing(
  { file }: PolicyText,
  text: PolicyText,
  { id, place: { line } }: Clause,
  place: Clause["place"],
): PlacedRemark {
  return remarkAt(
    text,
    place,
    [
      `Hinter dieser Stelle fehlt die Bestimmung „${id}“ (${nameOf(file)}, Zeile ${line}).`,
      `After this place the clause "${id}" (${nameOf(file)}, line ${line}) is missing.`,
    ],
    ["Sie übersetzen.", "Translate it."],
  );
}

function elsewhere(text: PolicyText, { id, place, number }: Clause, same: Clause): PlacedRemark {
  return remarkAt(
    text,
    place,
    [
      `Die Bestimmung „${id}“ steht hier an anderer Stelle der Gliederung (${number}) als im Original (${same.number}).`,
      `The clause "${id}" stands elsewhere in the structure here (${number}) than in the original (${same.number}).`,
    ],
    COMPARE,
  );
}

const NOTHING = { de: "zu nichts", en: "to nothing" };

function otherDuties(text: PolicyText, clause: Clause, same: Clause): PlacedRemark {
  const [here, there] = [wordsOf(clause), wordsOf(same)];
  return remarkAt(
    text,
    clause.place,
    [
      `Die Bestimmung „${clause.id}“ verpflichtet hier anders (${here || NOTHING.de}) als im Original (${there || NOTHING.de}).`,
      `The clause "${clause.id}" obliges differently here (${here || NOTHING.en}) than in the original (${there || NOTHING.en}).`,
    ],
    COMPARE,
  );
}

function* otherOrder(
  text: PolicyText,
  wanted: readonly string[],
  found: ReadonlyMap<string, Clause>,
): Generator<PlacedRemark> {
  const known = new Set(wanted);
  const ids = [...found.keys()].filter((id) => known.has(id));
  const order = wanted.filter((id) => found.has(id));
  const index = ids.findIndex((id, at) => id !== order[at]);
  const clause = found.get(ids[index] ?? "");
  const expected = order[index];
  if (index === -1 || clause === undefined || expected === undefined) return;
  yield remarkAt(
    text,
    clause.place,
    [
      `Hier steht im Original die Bestimmung „${expected}“, nicht „${clause.id}“.`,
      `Here the original has the clause "${expected}", not "${clause.id}".`,
    ],
    [
      "Die Bestimmungen in die Reihenfolge des Originals bringen.",
      "Put the clauses into the order of the original.",
    ],
  );
}

function wordsOf({ obligations }: Clause): string {
  return obligations.map(({ words }) => words).join(", ");
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
