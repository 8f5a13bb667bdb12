import type { Software } from "../../../catalog/catalog.ts";
import type { Observation } from "../../../facts/badges/evidence.ts";
import type { Source } from "../../../schema/generated/curation.ts";
import { MEASURED_FACTS } from "../../../schema/measured-facts.ts";
import { entryTexts } from "../../i18n/entry.ts";
import { valueWords } from "../badges/fact-words.ts";
import type { Context } from "../context.ts";
import { readOn } from "../read-on.ts";
import { type Item, item, joinNotes } from "../row.ts";
import { safeAddress, shownAddress } from "../safe-address.ts";

/** One statement's origin: what it covers, where it was read, and when. */
export interface ProvenanceRow {
  readonly what: string;
  /** What was measured, each with its value. */
  readonly found: readonly string[];
  readonly source: Item;
  readonly date: string;
  readonly age: string;
}

export interface Provenance {
  readonly rows: readonly ProvenanceRow[];
  /** When the entry came and was last changed, as far as the Git history says. */
  readonly history: readonly string[];
}

/** Where the facts of an entry come from, and how old they are. */
export function provenanceOf(
  context: Context,
  { id, curation, observations }: Software,
): Provenance {
  const t = entryTexts[context.lang];
  const facts = curation?.facts;
  const what = facts === undefined ? t.unknownOrigin : t.origins[facts.origin];
  return {
    rows: [
      ...(facts?.sources ?? []).map((source) => sourceRow(context, what, source)),
      ...measuredRows(context, observations?.observations ?? []),
    ],
    history: historyOf(context, id),
  };
}

/** What was measured in the same place at the same time as one row. */
function measuredRows(
  context: Context,
  observations: readonly Observation[],
): readonly ProvenanceRow[] {
  const { measured } = entryTexts[context.lang];
  const keyOf = ({ source, evidence, measured: time }: Observation): string =>
    JSON.stringify([source.tool, source.version, evidence?.url, time]);
  return [...Map.groupBy(observations, keyOf).values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { source, evidence } = first;
    const tool = [source.tool, source.version].filter(Boolean).join(" ");
    const place = item(tool, { href: safeAddress(evidence?.url) });
    const found = together.map(({ fact, value, unit }) => {
      const words = valueWords(context, fact, value, unit ?? null);
      return `${MEASURED_FACTS[fact].label[context.lang]}: ${words}`;
    });
    return [{ ...dated(context, measured(together.length), place, first.measured), found }];
  });
}

function sourceRow(context: Context, what: string, source: Source): ProvenanceRow {
  const t = entryTexts[context.lang];
  const commit = source.commit === undefined ? null : t.commit(source.commit.slice(0, 10));
  const link = item(shownAddress(source.url), {
    href: safeAddress(source.url),
    note: joinNotes([source.note, commit]),
  });
  return dated(context, what, link, source.date);
}

function dated(
  context: Context,
  what: string,
  source: Item,
  date: string | undefined,
): ProvenanceRow {
  const { format, data } = context;
  const age = date === undefined ? "" : format.age(date, data.facts.asOf);
  return { what, found: [], source, date: readOn(context, date), age };
}

function historyOf({ data, lang, format }: Context, id: string): readonly string[] {
  const t = entryTexts[lang];
  const known = data.facts.history.entries.get(`software/${id}`);
  const line = (label: string, time: string | null | undefined): readonly string[] =>
    time === null || time === undefined ? [] : [`${label}: ${format.date(time)}`];
  return [...line(t.entryAdded, known?.added), ...line(t.entryChanged, known?.changed)];
}
