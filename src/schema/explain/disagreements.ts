import type { Localized } from "../../problem/problem.ts";

/**
 * The places where the text of the publiccode.yml standard (0.7) and its reference parser disagree. The parser
 * decides what is an error here, because it is what other catalogues run; people who go by the text are told so.
 * The fourth place, names of funders, is a rule of its own: publiccode/funder-without-name.
 */
const DISAGREEMENTS: readonly (readonly [RegExp, Localized])[] = [
  [
    /^platforms$/u,
    {
      de: "Der Wortlaut des Standards lässt auch einen einzelnen Text zu; die Kataloge, die den Referenz-Parser benutzen, weisen ihn ab.",
      en: "The text of the standard allows a single text too; the catalogues that use the reference parser refuse it.",
    },
  ],
  [
    /^description\.[^.]+\.(?:longDescription|features)$/u,
    {
      de: "Der Wortlaut des Standards verlangt das nur in einer Sprache; die Kataloge, die den Referenz-Parser benutzen, verlangen es in jeder.",
      en: "The text of the standard asks for it in one language only; the catalogues that use the reference parser ask for it in each.",
    },
  ],
  [
    /^fundedBy\[\d+\]\.uri$/u,
    {
      de: "Der Wortlaut des Standards verlangt nur den Namen; die Kataloge, die den Referenz-Parser benutzen, verlangen die Adresse.",
      en: "The text of the standard asks for the name only; the catalogues that use the reference parser ask for the address.",
    },
  ],
];

/** What to add to a message about a path on which standard and reference parser disagree; empty elsewhere. */
export function disagreementOn(path: string): Localized {
  const found = DISAGREEMENTS.find(([pattern]) => pattern.test(path))?.[1];
  return found ? { de: ` ${found.de}`, en: ` ${found.en}` } : { de: "", en: "" };
}
