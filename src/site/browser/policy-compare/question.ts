import { textJson } from "../../../outputs/policies/addresses.ts";
import { compareVersionIds } from "../../../policies/versions.ts";
import { policyComparePageTexts } from "../../i18n/policy-compare-page.ts";
import type { Lang } from "../../site-data.ts";
import { format } from "../../view/format.ts";
import { pairLabels } from "../../view/policy/comparison/labels.ts";
import { fill } from "../search/texts.ts";
import type { CompareQuestion } from "./messages.ts";
import type { ChosenVersion, PolicyCompareSettings } from "./settings.ts";
import type { PairState } from "./state.ts";

/** A pair that can be compared, or in words why it cannot. */
export type Asked =
  | { readonly question: Omit<CompareQuestion, "job">; readonly notes: readonly string[] }
  | { readonly refused: string };

/** What is to be compared for a pair; `base` is the absolute address of the site's root. */
export function questionFor(settings: PolicyCompareSettings, pair: PairState, base: string): Asked {
  const { lang, policy, versions } = settings;
  const t = policyComparePageTexts[lang];
  const [one, other] = [pair.from, pair.to].map((id) => versions.find((each) => each.id === id));
  if (one === undefined) return { refused: fill(t.unknown, { version: pair.from }) };
  if (other === undefined) return { refused: fill(t.unknown, { version: pair.to }) };
  if (one === other) return { refused: t.same };
  const language = commonLanguage(one, other, lang);
  if (language === null) return { refused: noCommonLanguage(lang, one, other) };
  const labels = pairLabels(lang, one.id, other.id);
  const addressOf = ({ id }: ChosenVersion) => ({
    version: id,
    address: new URL(textJson({ policy, version: id, language }), base).href,
  });
  const { root, policies, pictures } = settings;
  const [before, after] = [
    { policy, label: labels.sideBefore },
    { policy, label: labels.sideAfter },
  ];
  return {
    notes: [
      ...(language === lang ? [] : [t.foreign[language]]),
      ...(labels.isBackwards ? [t.backwards] : []),
    ],
    question: {
      before: addressOf(one),
      after: addressOf(other),
      successions: successionsBetween(versions, one.id, other.id),
      place: { lang, root, policies, pictures, before, after },
    },
  };
}

/** The language of the page, else the original's, else any that both have. */
function commonLanguage(one: ChosenVersion, other: ChosenVersion, lang: Lang): Lang | null {
  const common = one.languages.filter((language) => other.languages.includes(language));
  return common.find((language) => language === lang) ?? common[0] ?? null;
}

function noCommonLanguage(lang: Lang, one: ChosenVersion, other: ChosenVersion): string {
  const { language, list } = format(lang);
  const labels = pairLabels(lang, one.id, other.id);
  const said = (label: string, { languages }: ChosenVersion) =>
    `${label}: ${list(languages.map((each) => language(each)))}`;
  return fill(policyComparePageTexts[lang].noLanguage, {
    before: said(labels.before, one),
    after: said(labels.after, other),
  });
}

/** What is declared after the earlier of two versions, up to and with the later one; the oldest first. */
function successionsBetween(versions: readonly ChosenVersion[], one: string, other: string) {
  const [first = one, last = other] = [one, other].sort(compareVersionIds);
  return versions
    .filter(({ id }) => compareVersionIds(first, id) < 0 && compareVersionIds(id, last) <= 0)
    .flatMap(({ successions }) => successions);
}
