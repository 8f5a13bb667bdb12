import type { PrintBlock, PrintDocument } from "../../../pdf/document.ts";
import type { Clause, Policy, PolicyText } from "../../../policies/model.ts";
import { DRAFT, originalOf, versionOf } from "../../../policies/versions.ts";
import { clauseTarget } from "./clause-targets.ts";
import { dayIn } from "./days.ts";
import { frontFacts } from "./front-facts.ts";
import { languageOf } from "./language.ts";
import { plain, words } from "./marks.ts";
import { printClauses } from "./print-clauses.ts";
import type { PrintInput } from "./print-input.ts";
import { printNotes } from "./print-notes.ts";
import { printReferences } from "./print-references.ts";
import type { PrintSetting } from "./setting.ts";
import { bannerOf } from "./states.ts";
import { printTexts } from "./texts.ts";

/** Sections from which on a table of contents helps more than it costs. */
const SECTIONS = 4;

/** One version of a policy in one language, for print. */
export function textDocument(policy: Policy, text: PolicyText, input: PrintInput): PrintDocument {
  const language = languageOf(text);
  const t = printTexts[language];
  const { facts } = policy;
  const date = dateOf(policy, text.version, input.asOf);
  const version = text.version === DRAFT ? t.draft : `${t.version} ${text.version}`;
  const sections = text.clauses.filter(({ kind }) => kind === "section").length;
  return {
    language,
    kicker: t.kinds[facts.kind],
    title: text.front.title,
    footer: `${text.front.title} · ${version} · ${dayIn(language, date)}`,
    banner: bannerOf(policy, text.version, language, input.asOf),
    date,
    author: issuerOf(policy, input),
    description: facts.summary[language],
    words: { contents: t.contents, page: t.page, of: t.of },
    contents: sections >= SECTIONS ? 2 : 0,
    front: frontBlocks(policy, text, language, input),
    blocks: [
      ...printClauses(text, settingOf(policy, text, input), remarks(policy, text, language)),
      ...printReferences(policy, text, language),
    ],
  };
}

/** The day that a version names as its own, else that from which it holds, else the day of this copy. */
export function dateOf(policy: Policy, version: string, asOf: string): string {
  const front = originalOf(policy, versionOf(policy, version))?.front;
  return front?.date ?? front?.inForce?.from ?? asOf;
}

/** The body that issues a policy, or null. */
export function issuerOf({ facts }: Policy, { catalog }: PrintInput): string | null {
  return catalog.organisations.get(facts.issuer ?? "")?.value.name ?? null;
}

function frontBlocks(
  policy: Policy,
  text: PolicyText,
  language: "de" | "en",
  input: PrintInput,
): readonly PrintBlock[] {
  const { summary, statusNote } = policy.facts;
  return [
    plain(words(summary[language])),
    ...frontFacts(policy, text, input),
    ...(statusNote === undefined
      ? []
      : [{ type: "box", blocks: [plain(words(statusNote[language]))] } as const]),
  ];
}

function settingOf(policy: Policy, text: PolicyText, input: PrintInput): PrintSetting {
  const folder = text.file.slice(0, text.file.lastIndexOf("/") + 1);
  const setting: PrintSetting = {
    targetOf: (link) => clauseTarget(link, policy, text, input),
    pictureOf: (file) => (input.hasPicture(folder + file) ? folder + file : null),
    noteOf: printNotes(text, () => setting),
    noPicture: printTexts[languageOf(text)].noPicture,
  };
  return setting;
}

/** The days from which duties apply, where they are later than the version, stand in the original's front matter. */
function remarks(policy: Policy, text: PolicyText, language: "de" | "en") {
  const front = originalOf(policy, versionOf(policy, text.version))?.front ?? text.front;
  return ({ id }: Clause): string | null => {
    const from = front.clauses?.[id]?.from;
    if (from === undefined || from <= (front.inForce?.from ?? "")) return null;
    return printTexts[language].appliesFrom(dayIn(language, from));
  };
}
