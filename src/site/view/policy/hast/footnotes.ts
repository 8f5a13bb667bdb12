import type { ElementContent } from "hast";
import type { PolicyText } from "../../../../policies/model.ts";
import { policyTextTexts } from "../../../i18n/policy-text.ts";
import { element, text } from "./element.ts";
import type { TextSetting } from "./setting.ts";

/** The footnotes of one text on one page: their numbers, and which of them the page has referred to already. */
export interface FootnoteMarks {
  /** Stands in every id, so that a page can show two texts; empty where it shows one. */
  readonly prefix: string;
  readonly numbers: ReadonlyMap<string, number>;
  /** Those whose first reference has been shown; it gets the id that the footnote leads back to. */
  readonly shown: Set<number>;
  /** Whether the page has the footnotes as a list to lead to; else a reference is a number only. */
  readonly isLinked: boolean;
}

/** The footnotes of a text, none of them shown yet. */
export function footnoteMarks(
  { clauses }: Pick<PolicyText, "clauses">,
  prefix = "",
): FootnoteMarks {
  const all = clauses.flatMap(({ footnotes }) => footnotes);
  const numbers = new Map(all.map(({ id, number }) => [id, number]));
  return { prefix, numbers, shown: new Set(), isLinked: true };
}

/** The id of a footnote on the page. With a colon it is that of no clause: those have letters, digits, - and _ only. */
export const noteId = (prefix: string, number: number): string => `${prefix}fn:${number}`;
/** The id of the place that a footnote leads back to. */
export const referenceId = (prefix: string, number: number): string => `${prefix}fnref:${number}`;

/** The raised number of a footnote, leading to it; inside a link only the number, because links do not nest. */
export function footnoteReference(
  id: string,
  { lang, footnotes }: TextSetting,
  inLink: boolean,
): ElementContent {
  const { prefix, numbers, shown, isLinked } = footnotes;
  const number = numbers.get(id);
  if (number === undefined) return text(`[^${id}]`);
  if (!isLinked) return element("sup", {}, [text(String(number))]);
  const properties = shown.has(number) ? {} : { id: referenceId(prefix, number) };
  shown.add(number);
  const label = text(String(number));
  if (inLink) return element("sup", properties, [label]);
  const link = element(
    "a",
    {
      ...properties,
      href: `#${noteId(prefix, number)}`,
      ariaLabel: policyTextTexts[lang].footnote(number),
    },
    [label],
  );
  return element("sup", { className: ["footnote-mark"] }, [link]);
}
