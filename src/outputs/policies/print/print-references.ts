import type { PrintBlock, PrintInline, PrintItem } from "../../../pdf/document.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { referencesIn, type UsedReference } from "../../../policies/references.ts";
import { plain, UNMARKED, words } from "./marks.ts";
import { printTexts } from "./texts.ts";

/** The laws, standards and other sources that a policy declares, with their addresses and where the text names them. */
export function printReferences(
  policy: Policy,
  text: PolicyText,
  language: "de" | "en",
): readonly PrintBlock[] {
  const used = referencesIn(policy.facts, text);
  if (used.length === 0) return [];
  const t = printTexts[language];
  const numbers = new Map(text.clauses.map(({ id, number }) => [id, number]));
  return [
    {
      type: "heading",
      level: 1,
      ...UNMARKED,
      inlines: [words(t.references)],
      notes: [],
    },
    { type: "list", start: null, items: used.map((one) => itemOf(one, language, numbers)) },
  ];
}

function itemOf(
  { reference, clauses }: UsedReference,
  language: "de" | "en",
  numbers: ReadonlyMap<string, string>,
): PrintItem {
  const { title, url } = reference;
  const places = clauses
    .filter((id) => id !== "")
    .flatMap((id, index): readonly PrintInline[] => [
      words(index === 0 ? ` (${printTexts[language].referredTo} ` : ", "),
      { type: "reference", anchor: id, inlines: [words(numbers.get(id) ?? id)] },
    ]);
  return {
    ...UNMARKED,
    blocks: [
      plain(
        words(`${title[language]}: `),
        { type: "link", address: url, inlines: [words(url)] },
        ...(places.length === 0 ? [] : [...places, words(")")]),
      ),
    ],
  };
}
