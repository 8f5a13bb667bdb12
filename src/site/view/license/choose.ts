import { chooseTexts } from "../../i18n/license-guides.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Lang, SiteData } from "../../site-data.ts";
import { type Context, contextOf } from "../context.ts";
import { type Frame, frameOf } from "../frame.ts";
import { type Item, item } from "../row.ts";
import { licenseItem } from "./page.ts";

/** A question with its answers. */
export interface Question {
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** An answer that leads to the next question or to licenses. */
export interface Answer {
  readonly label: string;
  readonly text: string | null;
  readonly next: Question | null;
  readonly licenses: readonly Item[];
}

/** The page of questions. */
export interface ChoosePage {
  readonly frame: Frame;
  readonly t: (typeof chooseTexts)[Lang];
  readonly first: Question;
}

/** The model of the page that leads to a license by questions. */
export function choosePage(data: SiteData, lang: Lang): ChoosePage {
  const context = contextOf(data, lang, "licenses/choose/");
  const t = chooseTexts[lang];
  return {
    frame: frameOf(context, {
      title: t.title,
      description: t.lead,
      above: [{ label: licenseTexts[lang].above, href: context.to("licenses/") }],
    }),
    t,
    first: firstQuestion(context),
  };
}

function firstQuestion(context: Context): Question {
  const t = chooseTexts[context.lang];
  const dataIds = ["DL-DE-ZERO-2.0", "DL-DE-BY-2.0", "CC0-1.0", "CC-BY-4.0", "ODbL-1.0"];
  return {
    question: t.what,
    answers: [
      { label: t.software, text: null, next: originQuestion(context), licenses: [] },
      answer(context, t.documentation, null, ["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"]),
      answer(context, t.data, t.dataText, dataIds),
      answer(context, t.fonts, null, ["OFL-1.1"]),
    ],
  };
}

function originQuestion(context: Context): Question {
  const t = chooseTexts[context.lang];
  const all = item(t.next, { href: context.to("licenses/") });
  return {
    question: t.origin,
    answers: [
      { label: t.contribution, text: t.contributionText, next: null, licenses: [all] },
      answer(context, t.copyleft, t.copyleftText, ["GPL-3.0-or-later", "AGPL-3.0-or-later"]),
      { label: t.own, text: null, next: shareQuestion(context), licenses: [] },
    ],
  };
}

function shareQuestion(context: Context): Question {
  const t = chooseTexts[context.lang];
  return {
    question: t.share,
    answers: [
      answer(context, t.network, t.networkText, ["EUPL-1.2", "AGPL-3.0-or-later"]),
      answer(context, t.strong, null, ["GPL-3.0-or-later"]),
      answer(context, t.weak, null, ["MPL-2.0", "LGPL-3.0-or-later"]),
      answer(context, t.permissive, t.permissiveText, ["Apache-2.0", "MIT"]),
    ],
  };
}

function answer(
  context: Context,
  label: string,
  text: string | null,
  ids: readonly string[],
): Answer {
  return { label, text, next: null, licenses: ids.map((id) => licenseItem(context, id)) };
}
