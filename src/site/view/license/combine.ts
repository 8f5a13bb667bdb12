import { licenseBook } from "../../../licenses/book.ts";
import type { Answer, PairAnswer } from "../../../licenses/context/answer.ts";
import { type LicenseContext, openContext } from "../../../licenses/context/context.ts";
import type { ResolvedLicense } from "../../../licenses/context/resolve.ts";
import { readExpression } from "../../../licenses/syntax/read.ts";
import { isGroup } from "../../../licenses/syntax/tree.ts";
import { licensePageTexts } from "../../i18n/license-page.ts";
import type { SiteData } from "../../site-data.ts";
import type { Context, Link } from "../context.ts";
import { type Item, item } from "../row.ts";
import { safeAddress } from "../safe-address.ts";

/** Whether a work under one license may go into one under another, and why. */
export interface CombineAnswer {
  readonly answer: Answer;
  readonly label: string;
  readonly reason: string;
  readonly basis: Link | null;
}

/** The answers for one of the licenses that the catalogue has most. */
export interface CombineLine {
  readonly other: Item;
  /** Its code into a work under the license of the page. */
  readonly inward: CombineAnswer;
  /** Code under the license of the page into a work under it. */
  readonly outward: CombineAnswer;
}

/** How a license goes with the licenses that the catalogue has most. */
export interface CombineTable {
  readonly lead: string;
  readonly inward: string;
  readonly outward: string;
  readonly lines: readonly CombineLine[];
  /** What holds for all of them and in both directions; null where the answers differ. */
  readonly alike: CombineAnswer | null;
}

const SHOWN = 10;

/** The table for a license; null where there are no rules, or no license is in use. */
export function combineTable(context: Context, id: string): CombineTable | null {
  const asked = questionsOf(context.data);
  const own = asked?.resolve(id);
  if (!asked || !own || asked.mostUsed.length === 0) return null;
  const t = licensePageTexts[context.lang];
  const others = asked.mostUsed.filter(({ text }) => text !== id).slice(0, SHOWN);
  const lines = others.map((other) => ({
    other: item(other.text, { href: context.to(`licenses/${other.text}/`) }),
    inward: inWords(context, asked.context.pair(other, own)),
    outward: inWords(context, asked.context.pair(own, other)),
  }));
  return {
    lead: t.combineText(lines.length),
    inward: t.inward(id),
    outward: t.outward(id),
    lines,
    alike: alikeOf(lines),
  };
}

/** Where all are unknown for the same reason, a table would say it twenty times. */
function alikeOf(lines: readonly CombineLine[]): CombineAnswer | null {
  const answers = lines.flatMap(({ inward, outward }) => [inward, outward]);
  const [first] = answers;
  if (first?.answer !== "unknown") return null;
  return answers.every(({ reason }) => reason === first.reason) ? first : null;
}

function inWords({ lang }: Context, pair: PairAnswer): CombineAnswer {
  const t = licensePageTexts[lang];
  const parts = [pair.reason[lang], pair.on?.[lang], pair.via === null ? null : t.via(pair.via)];
  const href = safeAddress(pair.source ?? undefined);
  return {
    answer: pair.answer,
    label: t.answers[pair.answer],
    reason: parts.filter((part) => part !== null && part !== undefined).join(" "),
    basis: href === null ? null : { label: t.basis, href },
  };
}

interface Questions {
  readonly context: LicenseContext;
  readonly resolve: (id: string) => ResolvedLicense | null;
  /** One more than a table shows: a page leaves its own license out. */
  readonly mostUsed: readonly ResolvedLicense[];
}

const known = new WeakMap<SiteData, Questions | null>();

/** What every page asks, opened once for a build. */
function questionsOf(data: SiteData): Questions | null {
  const found = known.get(data);
  if (found !== undefined) return found;
  const made = openQuestions(data);
  known.set(data, made);
  return made;
}

function openQuestions({ catalog, facts }: SiteData): Questions | null {
  const { licensing } = catalog;
  if (licensing.compatibility === null) return null;
  const context = openContext(licenseBook(licensing), licensing.compatibility.value);
  const resolve = (id: string): ResolvedLicense | null => {
    const { tree } = readExpression(id);
    return tree === null || isGroup(tree) ? null : context.resolve(tree);
  };
  const mostUsed = [...facts.facets.license.values()]
    .filter(({ value }) => licensing.licenses.has(value))
    .toSorted((a, b) => b.software.length - a.software.length || (a.value < b.value ? -1 : 1))
    .slice(0, SHOWN + 1)
    .flatMap(({ value }) => resolve(value) ?? []);
  return { context, resolve, mostUsed };
}
