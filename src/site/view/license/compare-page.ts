import { KINDS } from "../../../licenses/report/words.ts";
import type { CompareSettings } from "../../browser/compare/settings.ts";
import { compareTexts } from "../../i18n/compare.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import type { Item } from "../row.ts";
import { scriptSafe } from "../script-safe.ts";
import type { Choice } from "./check-page.ts";
import { compareAddress } from "./compare-address.ts";
import { licenseItem } from "./page.ts";
import { licenseWords } from "./words.ts";

/** The page that shows licenses side by side. */
export interface ComparePage {
  readonly frame: Frame;
  readonly t: (typeof compareTexts)[Lang]["page"];
  readonly kinds: readonly Choice[];
  readonly examples: readonly Link[];
  /** The pages of the licenses in the examples, for readers without JavaScript. */
  readonly licenses: readonly Item[];
  readonly suggestions: string;
  /** Settings for the browser as JSON that is safe inside a script element. */
  readonly settings: string;
}

/** The model of the page. */
export function comparePage(data: SiteData, lang: Lang): ComparePage {
  const context = contextOf(data, lang, "licenses/compare/");
  const t = compareTexts[lang].page;
  const words = licenseTexts[lang];
  const examples = t.exampleIds.map((list) => list.split(","));
  return {
    frame: frameOf(context, {
      title: t.title,
      description: t.lead,
      above: [{ label: words.above, href: context.to("licenses/") }],
      scripts: ["compare"],
      styles: ["check"],
    }),
    t,
    kinds: KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
    examples: examples.map((ids) => ({
      label: context.format.list(ids),
      href: context.to(compareAddress(ids)),
    })),
    licenses: examples.flat().map((id) => licenseItem(context, id)),
    suggestions: compareTexts[lang].answer.suggestions,
    settings: scriptSafe(settingsOf(context)),
  };
}

function settingsOf({ data, lang, root, to }: Context): CompareSettings {
  return {
    lang,
    root,
    home: to(""),
    files: data.licenseData[lang],
    asOf: data.facts.asOf,
    texts: compareTexts[lang].answer,
    words: licenseWords(lang),
  };
}
