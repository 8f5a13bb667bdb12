import { hasId } from "../../policies/ids.ts";
import type { Policy, PolicyText } from "../../policies/model.ts";
import { successionsOf } from "../../policies/succession.ts";
import { nearestName } from "../../schema/near.ts";
import { pointerTo } from "../../schema/pointer.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Front matter that speaks of clauses that are not there, or calls something repealed that still is. */
export const clauseFacts: CatalogCheck = {
  rule: "policy/facts-of-no-clause",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      for (const text of originalsOf(policy)) {
        yield* ofNoClause(text);
        yield* ofNoPredecessor(policy, text);
        yield* ofRepealed(policy, text);
      }
    }
  },
};

function idsIn({ clauses }: PolicyText): ReadonlySet<string> {
  return new Set(clauses.filter(hasId).map(({ id }) => id));
}

/** The ids of every earlier version. */
function idsBefore(policy: Policy, text: PolicyText): ReadonlySet<string> {
  const originals = originalsOf(policy);
  const earlier = originals.slice(0, originals.indexOf(text));
  return new Set(earlier.flatMap((each) => [...idsIn(each)]));
}

function* ofNoClause(text: PolicyText): Generator<PlacedRemark> {
  const known = idsIn(text);
  for (const id of Object.keys(text.front.clauses ?? {})) {
    if (known.has(id)) continue;
    yield unknown(text, pointerTo("/clauses", id), id, known, HERE);
  }
  for (const [index, id] of (text.front.undecided ?? []).entries()) {
    if (!known.has(id)) yield unknown(text, pointerTo("/undecided", index), id, known, HERE);
  }
}

function* ofNoPredecessor(policy: Policy, text: PolicyText): Generator<PlacedRemark> {
  const before = idsBefore(policy, text);
  for (const { kind, from, to } of successionsOf(text.front)) {
    for (const id of from) {
      if (before.has(id)) continue;
      yield unknown(text, `${pointerTo("/clauses", to)}/${kind}`, id, before, EARLIER);
    }
  }
}

function* ofRepealed(policy: Policy, text: PolicyText): Generator<PlacedRemark> {
  const here = idsIn(text);
  const before = idsBefore(policy, text);
  for (const [index, id] of (text.front.repealed ?? []).entries()) {
    const pointer = pointerTo("/repealed", index);
    if (here.has(id)) {
      const name = shown(id);
      yield remarkOn(
        text.file,
        pointer,
        [
          `${name.de} gilt als gestrichen und steht noch im Text.`,
          `${name.en} counts as repealed and is still in the text.`,
        ],
        ["Den Vermerk oder die Bestimmung löschen.", "Delete the note or the clause."],
      );
    } else if (!before.has(id)) yield unknown(text, pointer, id, before, EARLIER);
  }
}

const HERE = ["in diesem Text", "in this text"] as const;
const EARLIER = ["in einer früheren Version", "in an earlier version"] as const;

function unknown(
  { file }: PolicyText,
  pointer: string,
  id: string,
  known: ReadonlySet<string>,
  [de, en]: readonly [string, string],
): PlacedRemark {
  const name = shown(id);
  const near = nearestName(id, [...known]);
  return remarkOn(
    file,
    pointer,
    [`Die Bestimmung ${name.de} gibt es ${de} nicht.`, `There is no clause ${name.en} ${en}.`],
    near === null
      ? ["Die Kennung berichtigen oder den Vermerk löschen.", "Correct the id, or delete the note."]
      : [`„${near}“ schreiben?`, `Write "${near}"?`],
  );
}
