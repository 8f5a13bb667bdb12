import type { Catalog } from "../../catalog/catalog.ts";
import { counterpartsOf } from "../../policies/derive/counterparts.ts";
import type { Clause, PolicyText } from "../../policies/model.ts";
import { strongestOf } from "../../policies/strength.ts";
import { successionsOf } from "../../policies/succession.ts";
import { addDays, DRAFT } from "../../policies/versions.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { derivedTexts } from "./derived.ts";
import { originalsOf, remarkAt } from "./texts.ts";

const MUST = 3;
const SHOULD = 2;

/**
 * Duties that come sooner than policy.yml promises (`notice.days`): neither a SHOULD before nor a day that far ahead.
 * A duty that a policy inherits was announced by the parent.
 */
export const suddenDuty: CatalogCheck = {
  rule: "policy/sudden-duty",
  level: "error",
  *check({ catalog }) {
    const inherited = inheritedDuties(catalog);
    for (const policy of catalog.policies.values()) {
      const days = policy.facts.notice?.days;
      if (days === undefined) continue;
      const originals = originalsOf(policy);
      // With the first version everything begins; each later one is compared with those before it.
      for (const [index, text] of originals.entries()) {
        if (index === 0) continue;
        const known = inherited.get(text) ?? new Set();
        yield* suddenIn(text, originals.slice(0, index).toReversed(), days, known);
      }
    }
  },
};

/** By the text of a derived policy the ids of its clauses that are a MUST in the parent's text already. */
function inheritedDuties(catalog: Catalog): ReadonlyMap<PolicyText, ReadonlySet<string>> {
  return new Map(
    derivedTexts(catalog).map(({ text, parentText }) => {
      const duties = counterpartsOf(parentText, text).filter(
        ({ inherited }) => strongestOf(inherited) >= MUST,
      );
      return [text, new Set(duties.flatMap(({ own }) => own.map(({ id }) => id)))];
    }),
  );
}

/** `earlier` are the versions before, the newest first. */
function* suddenIn(
  text: PolicyText,
  earlier: readonly PolicyText[],
  days: number,
  inherited: ReadonlySet<string>,
): Generator<PlacedRemark> {
  for (const clause of text.clauses) {
    if (strongestOf(clause) < MUST || inherited.has(clause.id)) continue;
    const history = historyOf(clause, text, earlier);
    if ((history[0]?.strength ?? 0) >= MUST || isAnnounced(clause, text, history, days)) continue;
    const words = clause.obligations.map((each) => each.words).join(", ");
    yield remarkAt(
      text,
      clause.place,
      [
        `Diese Pflicht (${words}) gilt ohne Vorlauf: Sie war nicht ${days} Tage lang ein SOLL, und kein Tag ist genannt, ab dem sie gilt.`,
        `This duty (${words}) comes without notice: it was no SHOULD for ${days} days, and no day is named from which it applies.`,
      ],
      [
        `SOLL schreiben, oder im Vorspann unter clauses bei „${clause.id}“ mit from einen Tag nennen, der ${days} Tage nach dem Beschluss liegt.`,
        `Write SHOULD, or in the front matter under clauses at "${clause.id}" name a day with from that is ${days} days after the decision.`,
      ],
    );
  }
}

interface Past {
  readonly strength: number;
  /** From when it was so; undefined where the version does not say. */
  readonly from: string | undefined;
}

/** How strongly the clause obliged in the versions before, the newest first, as long as it was there. */
function historyOf(
  clause: Clause,
  text: PolicyText,
  earlier: readonly PolicyText[],
): readonly Past[] {
  const history: Past[] = [];
  let ids: ReadonlySet<string> = predecessors(new Set([clause.id]), text);
  for (const version of earlier) {
    const found = version.clauses.filter(({ id }) => ids.has(id));
    if (found.length === 0) break;
    const strength = Math.max(...found.map(strongestOf));
    history.push({ strength, from: version.front.inForce?.from });
    ids = predecessors(ids, version);
  }
  return history;
}

function predecessors(ids: ReadonlySet<string>, { front }: PolicyText): ReadonlySet<string> {
  const from = successionsOf(front).filter(({ to }) => ids.has(to));
  return new Set([...ids, ...from.flatMap((each) => each.from)]);
}

function isAnnounced(
  { id }: Clause,
  { front, version }: PolicyText,
  history: readonly Past[],
  days: number,
): boolean {
  const declared = front.clauses?.[id]?.from;
  if (declared !== undefined && front.date !== undefined && declared >= addDays(front.date, days)) {
    return true;
  }
  const begins = declared ?? front.inForce?.from;
  const soft = history.findIndex(({ strength }) => strength < SHOULD);
  const oldest = history.slice(0, soft === -1 ? history.length : soft).at(-1);
  // Of a draft nobody knows yet when it will hold.
  if (version === DRAFT && (oldest !== undefined || declared !== undefined)) return true;
  if (oldest?.from === undefined || begins === undefined) return false;
  return addDays(oldest.from, days) <= begins;
}
