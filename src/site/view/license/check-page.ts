import { KINDS, USES } from "../../../licenses/report/words.ts";
import type { BillSettings } from "../../browser/bill/settings.ts";
import { type BillTexts, billTexts } from "../../i18n/bill.ts";
import { checkTexts } from "../../i18n/check.ts";
import { checkAnswerTexts } from "../../i18n/check-answer.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf, type Link } from "../context.ts";
import { type Frame, frameOf, scriptOf } from "../frame.ts";
import { type Item, item } from "../row.ts";
import { scriptSafe } from "../script-safe.ts";
import { checkAddress } from "./check-address.ts";
import { licenseWords } from "./words.ts";

/** One value of a list to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The page on which an expression or a file is checked. */
export interface CheckPage {
  readonly frame: Frame;
  readonly t: (typeof checkTexts)[Lang];
  readonly bill: BillTexts;
  readonly uses: readonly Choice[];
  readonly kinds: readonly Choice[];
  /** YYYY-MM-DD: the day of the site's data. */
  readonly asOf: string;
  readonly examples: readonly Link[];
  /** How the command line is called, for an expression and for a file. */
  readonly commands: string;
  readonly lists: readonly Item[];
  /** What the lists of suggestions are called. */
  readonly suggestions: string;
  /** Settings for the browser as JSON that is safe inside a script element. */
  readonly settings: string;
}

const COMMANDS = [
  'npm run license -- check "MIT OR GPL-3.0-only"',
  "npm run license -- sbom package-lock.json",
];

/** The model of the check page. */
export function checkPage(data: SiteData, lang: Lang): CheckPage {
  const context = contextOf(data, lang, "licenses/check/");
  const t = checkTexts[lang];
  const words = licenseTexts[lang];
  return {
    frame: frameOf(context, {
      title: t.title,
      description: t.lead,
      above: [{ label: words.above, href: context.to("licenses/") }],
      scripts: ["check"],
      styles: ["check"],
    }),
    t,
    bill: billTexts[lang],
    uses: [
      { value: "", label: t.everyUse },
      ...USES.map((use) => ({ value: use, label: words.uses[use] })),
    ],
    kinds: KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
    asOf: data.facts.asOf,
    examples: t.exampleExpressions.map((label) => ({
      label,
      href: context.to(checkAddress(label)),
    })),
    commands: COMMANDS.join("\n"),
    lists: listLinks(context),
    suggestions: checkAnswerTexts[lang].suggestions,
    settings: scriptSafe(settingsOf(context)),
  };
}

function listLinks({ to, root, lang }: Context): readonly Item[] {
  const t = checkTexts[lang];
  return [
    item(t.listLink, { href: to("licenses/") }),
    item(t.allowList, { href: `${root}api/v1/licenses/allow-list.json` }),
    item(t.allowListCsv, { href: `${root}api/v1/licenses/allow-list.csv` }),
  ];
}

function settingsOf({ data, lang, root, to }: Context): BillSettings {
  return {
    lang,
    root,
    home: to(""),
    files: data.licenseData[lang],
    asOf: data.facts.asOf,
    texts: checkAnswerTexts[lang],
    words: licenseWords(lang),
    bill: billTexts[lang],
    worker: scriptOf(data, "judge-bill"),
  };
}
