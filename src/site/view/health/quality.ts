import type { Answer } from "../../../facts/badges/answer.ts";
import { type DatedEntry, deriveQuality, type Quality } from "../../../facts/badges/quality.ts";
import {
  ANSWER_NAMES,
  UNAVAILABLE_NAMES,
  UNKNOWN_REASONS,
} from "../../../facts/badges/words/answers.ts";
import { qualityTexts } from "../../i18n/quality.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type Item, item } from "../row.ts";

/** Nobody reads further; the API has everything. */
const MOST_ROWS = 50;

/** A table with its heading; numbers stand at the end of their cells. */
export interface QualityTable {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Item[])[];
  /** From which column on there are numbers. */
  readonly numbersFrom: number;
  readonly more: string | null;
}

/** What the data are like that badges rest on. */
export interface QualityPage {
  readonly frame: Frame;
  readonly t: (typeof qualityTexts)[Lang];
  readonly date: string;
  readonly totals: readonly { readonly value: string; readonly label: string }[];
  readonly tables: readonly QualityTable[];
}

/** The model of the page. */
export function qualityPage(data: SiteData, lang: Lang): QualityPage {
  const context = contextOf(data, lang, "data-quality/");
  const t = qualityTexts[lang];
  const { badges, order, asOf } = data.facts;
  const quality = deriveQuality(badges, order, asOf);
  return {
    frame: frameOf(context, { title: t.title, description: t.lead }),
    t,
    date: t.date(context.format.date(asOf)),
    totals: totalsOf(context, quality),
    tables: [
      whyTable(context, quality),
      criteriaTable(context, quality),
      silentTable(context, quality),
      datedTable(context, "expired", quality.expired),
      datedTable(context, "oldest", quality.oldest),
      repliesTable(context, quality),
    ],
  };
}

function totalsOf({ lang, format }: Context, quality: Quality): QualityPage["totals"] {
  const t = qualityTexts[lang];
  const { answers } = quality;
  const all: readonly (readonly [number, string])[] = [
    [quality.entries, t.entries],
    [quality.measured, t.measured],
    [answers.met, t.met],
    [answers["not-met"], t.notMet],
    [answers.unknown, t.unknown],
    [answers["not-applicable"], t.notApplicable],
  ];
  return all.map(([value, label]) => ({ value: format.number(value), label }));
}

function whyTable(context: Context, { unknown }: Quality): QualityTable {
  const { lang, format } = context;
  const t = qualityTexts[lang];
  const rows = unknown.map(({ why, answers, entries }) => [
    item(UNKNOWN_REASONS[why][lang]),
    item(format.number(answers)),
    item(format.number(entries)),
  ]);
  return table(context, "why", t.whyTitle, [t.why, t.answers, t.entriesColumn], rows);
}

const ANSWERS: readonly Answer[] = ["met", "not-met", "unknown", "not-applicable"];

function criteriaTable(context: Context, { criteria }: Quality): QualityTable {
  const { lang, format } = context;
  const t = qualityTexts[lang];
  const rows = criteria.map(({ criterion, counts }) => [
    item(criterion.statement[lang]),
    ...ANSWERS.map((answer) => item(format.number(counts[answer]))),
  ]);
  const columns = [t.criterion, ...ANSWERS.map((answer) => ANSWER_NAMES[answer][lang])];
  return table(context, "criteria", t.criteriaTitle, columns, rows);
}

function silentTable(context: Context, { unavailable }: Quality): QualityTable {
  const { lang, format } = context;
  const t = qualityTexts[lang];
  const rows = unavailable.map(({ source, reason, since, entries }) => [
    item(source),
    item(UNAVAILABLE_NAMES[reason][lang]),
    item(format.date(since)),
    item(format.number(entries.length)),
  ]);
  const columns = [t.source, t.reason, t.since, t.entriesColumn];
  return {
    ...table(context, "unavailable", t.unavailableTitle, columns, rows),
    text: t.unavailableText,
    numbersFrom: 3,
  };
}

function datedTable(
  context: Context,
  id: "expired" | "oldest",
  entries: readonly DatedEntry[],
): QualityTable {
  const t = qualityTexts[context.lang];
  const rows = entries.map((each) => [entryItem(context, each.id), dayItem(context, each.day)]);
  return {
    ...table(context, id, t[`${id}Title`], [t.entry, t.day], rows),
    text: t[`${id}Text`],
    numbersFrom: 2,
  };
}

function repliesTable(context: Context, { expiredReplies }: Quality): QualityTable {
  const t = qualityTexts[context.lang];
  const rows = expiredReplies.map(({ id, reply }) => [
    entryItem(context, id),
    item(reply.to),
    dayItem(context, reply.until ?? ""),
  ]);
  const columns = [t.entry, t.reply, t.until];
  return { ...table(context, "replies", t.repliesTitle, columns, rows), numbersFrom: 3 };
}

function entryItem({ data, to }: Context, id: string): Item {
  const name = data.catalog.software.get(id)?.publiccode.name ?? id;
  return item(name, { href: to(`software/${id}/`) });
}

function dayItem({ format, data }: Context, day: string): Item {
  return item(format.date(day), { note: format.age(day, data.facts.asOf) });
}

function table(
  { lang, format }: Context,
  id: string,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Item[])[],
): QualityTable {
  const rest = rows.length - MOST_ROWS;
  const more = rest > 0 ? qualityTexts[lang].more(format.number(rest)) : null;
  return { id, title, text: null, columns, rows: rows.slice(0, MOST_ROWS), numbersFrom: 1, more };
}
