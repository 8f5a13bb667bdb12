import type { Catalog, Software } from "../catalog/catalog.ts";
import { licenseBook } from "../licenses/book.ts";
import { openJudge } from "../licenses/verdict/judge.ts";
import type { Verdict } from "../licenses/verdict/verdict.ts";

/** The verdicts on the licenses of a catalogue's software by expression; empty where there is no policy. */
export type LicenseVerdicts = ReadonlyMap<string, Verdict>;

/** Judges each expression once: as software, for every use, on the given day (YYYY-MM-DD). */
export function deriveLicenseVerdicts(
  { licensing }: Catalog,
  order: readonly Software[],
  asOf: string,
): LicenseVerdicts {
  if (licensing.policy === null) return new Map();
  const judge = openJudge(licenseBook(licensing), { asOf, kind: "software", use: null });
  const expressions = new Set(order.map(({ publiccode }) => publiccode.legal.license));
  return new Map([...expressions].map((expression) => [expression, judge.judge(expression)]));
}
