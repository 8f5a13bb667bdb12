import type { LicenseKind } from "../../schema/generated/license-policy.ts";
import type { LicenseBook } from "../book.ts";
import { KINDS } from "../report/words.ts";
import { openJudge } from "../verdict/judge.ts";
import type { Outcome } from "../verdict/outcome.ts";

/** An answer that a change turns over; null: there was or is no record. */
export interface Flip {
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** A license whose answer changes, and for which kinds of work. */
export interface LicenseFlip extends Flip {
  readonly id: string;
  readonly kinds: readonly LicenseKind[];
}

/** An entry of the catalogue whose answer changes. */
export interface EntryFlip extends Flip {
  readonly id: string;
  readonly name: string;
  readonly expression: string;
}

/** What a change of records or policy turns over. */
export interface Flips {
  /** The day on which both sides are judged, YYYY-MM-DD. */
  readonly asOf: string;
  readonly licenses: readonly LicenseFlip[];
  readonly entries: readonly EntryFlip[];
}

/** Something in the catalogue that is under a license. */
export interface Licensed {
  readonly id: string;
  readonly name: string;
  readonly expression: string;
}

/**
 * The day on which a change is judged: the given one (YYYY-MM-DD), or the first on which every version of the
 * policy is in force where that is later. A change that is announced shows what it will do.
 */
export function dayOfChange({ policy }: LicenseBook, asOf: string): string {
  const days = [asOf, ...(policy?.versions ?? []).map(({ from }) => from)];
  return days.sort().at(-1) ?? asOf;
}

/** Compares two books as of a day (YYYY-MM-DD). */
export function findFlips(
  before: LicenseBook,
  after: LicenseBook,
  entries: readonly Licensed[],
  asOf: string,
): Flips {
  const licenses = KINDS.flatMap((kind) => flipsOf(before, after, kind, asOf));
  return {
    asOf,
    licenses: licenses.reduce<readonly LicenseFlip[]>(joined, []),
    entries: entryFlips(before, after, entries, asOf),
  };
}

interface SingleFlip extends Flip {
  readonly id: string;
  readonly kind: LicenseKind;
}

function flipsOf(
  before: LicenseBook,
  after: LicenseBook,
  kind: LicenseKind,
  asOf: string,
): readonly SingleFlip[] {
  const then = openJudge(before, { asOf, kind, use: null });
  const now = openJudge(after, { asOf, kind, use: null });
  const ids = [
    ...new Set([...Object.keys(before.licenses), ...Object.keys(after.licenses)]),
  ].sort();
  return ids
    .map((id) => ({
      id,
      kind,
      before: Object.hasOwn(before.licenses, id) ? then.judge(id).outcome : null,
      after: Object.hasOwn(after.licenses, id) ? now.judge(id).outcome : null,
    }))
    .filter((flip) => flip.before !== flip.after);
}

/** The same flip for several kinds of work is one. */
function joined(
  flips: readonly LicenseFlip[],
  { kind, ...flip }: SingleFlip,
): readonly LicenseFlip[] {
  const same = flips.find(
    ({ id, before, after }) => id === flip.id && before === flip.before && after === flip.after,
  );
  if (!same) return [...flips, { ...flip, kinds: [kind] }];
  const kinds = [...same.kinds, kind];
  return flips.map((each) => (each === same ? { ...same, kinds } : each));
}

function entryFlips(
  before: LicenseBook,
  after: LicenseBook,
  entries: readonly Licensed[],
  asOf: string,
): readonly EntryFlip[] {
  const then = openJudge(before, { asOf, kind: "software", use: null });
  const now = openJudge(after, { asOf, kind: "software", use: null });
  return entries
    .map((entry) => ({
      ...entry,
      before: then.judge(entry.expression).outcome,
      after: now.judge(entry.expression).outcome,
    }))
    .filter((flip) => flip.before !== flip.after);
}
