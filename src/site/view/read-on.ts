import { entryTexts } from "../i18n/entry.ts";
import type { Context } from "./context.ts";

/** When somebody read a source: the day in words, or that nobody has opened it yet. */
export function readOn({ lang, format }: Context, date: string | undefined): string {
  return date === undefined ? entryTexts[lang].notRead : format.date(date);
}

/** `readOn` with the age in brackets. */
export function readOnWithAge(context: Context, date: string | undefined): string {
  const age = date === undefined ? null : context.format.age(date, context.data.facts.asOf);
  return age === null ? readOn(context, date) : `${readOn(context, date)} (${age})`;
}
