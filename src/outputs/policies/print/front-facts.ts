import type { PrintFact, PrintInline } from "../../../pdf/document.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { DRAFT, originalOf, periodOf, versionOf } from "../../../policies/versions.ts";
import { versionPage } from "../addresses.ts";
import { dayIn } from "./days.ts";
import { words } from "./marks.ts";
import type { PrintInput } from "./print-input.ts";
import { type PrintTexts, printTexts } from "./texts.ts";

/** What stands below the title of a printed version: when it holds, by whose decision, who to ask. */
export function frontFacts(
  policy: Policy,
  text: PolicyText,
  language: "de" | "en",
  input: PrintInput,
): readonly PrintFact[] {
  const t = printTexts[language];
  const { facts } = policy;
  const front = originalOf(policy, versionOf(policy, text.version))?.front ?? text.front;
  const nameOf = (id: string | undefined) =>
    id === undefined ? null : (input.catalog.organisations.get(id)?.value.name ?? id);
  const editors = (front.editors ?? []).map(({ role, organisation }) =>
    [role, nameOf(organisation)].filter((part) => part !== null).join(", "),
  );
  return [
    fact(t.version, text.version === DRAFT ? t.draft : text.version),
    fact(t.asOf, text.version === DRAFT ? dayIn(language, input.asOf) : null),
    fact(t.decided, front.date === undefined ? null : dayIn(language, front.date)),
    fact(t.inForce, periodText(policy, text.version, language)),
    fact(t.decision, linked(front.decision?.reference, front.decision?.url)),
    fact(t.issuer, nameOf(facts.issuer)),
    fact(t.editors, editors.join("; ")),
    fact(t.parent, parentText(policy, front.parent, language, input)),
    fact(t.translation, text.front.translates && t.translationOf[text.front.translates]),
    fact(t.contact, contact(policy, language)),
    fact(t.address, pageAddress(policy, text, language, input)),
  ].filter((one) => one !== null);
}

type Said = string | readonly PrintInline[] | null | undefined;

function fact(term: string, said: Said): PrintFact | null {
  if (said === null || said === undefined || said.length === 0) return null;
  return { term, inlines: typeof said === "string" ? [words(said)] : said };
}

/** When a version holds, in words such as "ab 1. Oktober 2026"; null where it does not say. */
export function periodText(policy: Policy, version: string, language: "de" | "en"): string | null {
  const period = periodOf(policy, version);
  if (period === null) return null;
  const t: PrintTexts = printTexts[language];
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

function linked(text: string | undefined, url: string | undefined): Said {
  return text !== undefined && url !== undefined ? [link(url, text)] : text;
}

function link(address: string, text: string): PrintInline {
  return { type: "link", address, inlines: [words(text)] };
}
