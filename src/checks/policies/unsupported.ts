import type { PolicyText, Unsupported } from "../../policies/model.ts";
import { blocksIn, inlinesIn } from "../../policies/walk.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkAt, textsOf } from "./texts.ts";

/** Everything in a text that Markdown has and policies do not. */
export function* unsupportedIn(text: PolicyText): Generator<Unsupported> {
  for (const { block } of blocksIn(text)) if (block.type === "unsupported") yield block;
  for (const { inline } of inlinesIn(text)) if (inline.type === "unsupported") yield inline;
}

/** Markup that the outputs have no form for. */
export const unsupportedMarkup: CatalogCheck = {
  rule: "policy/unsupported-markup",
  level: "error",
  *check({ catalog }) {
    for (const { text } of textsOf(catalog)) {
      for (const { what, place } of unsupportedIn(text)) {
        if (what === "html") continue;
        const [message, fix] = TEXTS[what];
        yield remarkAt(text, place, message, fix);
      }
    }
  },
};

type Pair = readonly [de: string, en: string];

const TEXTS: Readonly<
  Record<Exclude<Unsupported["what"], "html">, readonly [message: Pair, fix: Pair]>
> = {
  picture: [
    [
      "Ein Bild mitten im Satz geht in keiner Ausgabe gut.",
      "A picture inside a sentence works well in no output.",
    ],
    ["Das Bild in einen eigenen Absatz setzen.", "Put the picture into a paragraph of its own."],
  ],
  rule: [
    ["Eine Trennlinie gliedert nichts.", "A line across the page structures nothing."],
    ["Eine Überschrift schreiben oder die Linie löschen.", "Write a heading, or delete the line."],
  ],
  footnote: [
    ["Diese Fußnote gibt es nicht.", "There is no such footnote."],
    [
      "Ihren Text in einer eigenen Zeile ergänzen: [^name]: Text.",
      "Add its text on a line of its own: [^name]: text.",
    ],
  ],
  "unused-footnote": [
    ["Auf diese Fußnote verweist nichts.", "Nothing refers to this footnote."],
    ["Im Text auf sie verweisen oder sie löschen.", "Refer to it in the text, or delete it."],
  ],
};
