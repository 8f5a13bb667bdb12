import type { PrintBlock, PrintFact, PrintInline } from "../../../pdf/document.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { DRAFT, originalOf, periodOf, versionOf } from "../../../policies/versions.ts";
import { versionPage } from "../addresses.ts";
import { dayIn } from "./days.ts";
import { languageOf } from "./language.ts";
import { plain, words } from "./marks.ts";
import type { PrintInput } from "./print-input.ts";
import { printTexts } from "./texts.ts";

/**
 * What stands below the title of a printed version: when it holds, by whose decision, who to ask. What only the
 * original says stands in its language, also in a translation.
 */
export function frontFacts(
  policy: Policy,
  text: PolicyText,
  input: PrintInput,
): readonly PrintBlock[] {
  const original = originalOf(policy, versionOf(policy, text.version)) ?? text;
  const own = ownFacts(policy, text, original.front, input);
  const quoted = quotedFacts(original, input);
  if (original.language === text.language) return [{ type: "facts", facts: [...own, ...quoted] }];
  const paragraphs = quoted.map(({ term, inlines }) => plain(words(`${term}: `), ...inlines));
  return [
    { type: "facts", facts: own },
    { type: "language", language: languageOf(original), blocks: paragraphs },
  ];
}

function ownFacts(
  policy: Policy,
  text: PolicyText,
  front: PolicyText["front"],
  input: PrintInput,
): readonly PrintFact[] {
  const language = languageOf(text);
  const t = printTexts[language];
  const isDraft = text.version === DRAFT;
  return [
    fact(t.version, isDraft ? t.draft : text.version),
    fact(t.asOf, isDraft ? dayIn(language, input.asOf) : null),
    fact(t.decided, front.date === undefined ? null : dayIn(language, front.date)),
    fact(t.inForce, periodText(policy, text.version, language)),
    fact(t.issuer, organisationName(policy.facts.issuer, input)),
    fact(t.parent, parentText(policy, front.parent, language, input)),
    fact(t.translation, text.front.translates && t.translationOf[text.front.translates]),
    fact(t.contact, contact(policy, language)),
    fact(t.address, pageAddress(policy, text, language, input)),
  ].filter((one) => one !== null);
}

function quotedFacts(original: PolicyText, input: PrintInput): readonly PrintFact[] {
  const t = printTexts[languageOf(original)];
  const { decision, editors = [] } = original.front;
  const names = editors.map(({ role, organisation }) =>
    [role, organisationName(organisation, input)].filter((part) => part !== null).join(", "),
  );
  return [
    fact(t.decision, decision && linked(decision.reference, decision.url)),
    fact(t.editors, names.join("; ")),
  ].filter((one) => one !== null);
}

type Said = string | readonly PrintInline[] | null | undefined;

function fact(term: string, said: Said): PrintFact | null {
  if (said === null || said === undefined || said.length === 0) return null;
  return { term, inlines: typeof said === "string" ? [words(said)] : said };
}

function organisationName(id: string | undefined, { catalog }: PrintInput): string | null {
  return id === undefined ? null : (catalog.organisations.get(id)?.value.name ?? id);
}

/** When a version holds, in words such as "ab 1. Oktober 2026"; null where it does not say. */
export function periodText(policy: Policy, version: string, language: "de" | "en"): string | null {
  const period = periodOf(policy, version);
  if (period === null) return null;
  const t = printTexts[language];
  const from = dayIn(language, period.from);
  return period.until === null ? t.from(from) : t.period(from, dayIn(language, period.until));
}

function parentText(
  { facts }: Policy,
  version: string | undefined,
  language: "de" | "en",
  { catalog }: PrintInput,
): string | null {
  if (facts.parent === undefined) return null;
  const title = catalog.policies.get(facts.parent)?.facts.title[language] ?? facts.parent;
  return version === undefined ? title : `${title}, ${printTexts[language].version} ${version}`;
}

function contact({ facts }: Policy, language: "de" | "en"): readonly PrintInline[] {
  if (facts.contact === undefined) return [];
  const { role, url, email } = facts.contact;
  return [
    words(role[language]),
    ...(url === undefined ? [] : [words(", "), link(url, url)]),
    ...(email === undefined ? [] : [words(", "), link(`mailto:${email}`, email)]),
  ];
}

function pageAddress(
  policy: Policy,
  { version }: PolicyText,
  language: "de" | "en",
  { address }: PrintInput,
): readonly PrintInline[] {
  if (address === null) return [];
  const page = address + versionPage(language, { policy: policy.id, version });
  return [link(page, page)];
}

function linked(text: string, url: string | undefined): readonly PrintInline[] {
  return [url === undefined ? words(text) : link(url, text)];
}

function link(address: string, text: string): PrintInline {
  return { type: "link", address, inlines: [words(text)] };
}
