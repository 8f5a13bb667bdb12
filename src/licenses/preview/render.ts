import { markdownCode, markdownTable, markdownText } from "../../problem/markdown.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import { OUTCOME_NAMES } from "../explain/outcomes.ts";
import { KIND_NAMES } from "../report/words.ts";
import type { Outcome } from "../verdict/outcome.ts";
import type { Flips } from "./flips.ts";

/** What a change turns over, for programs: `{ "asOf", "licenses": [{ id, kinds, before, after }], "entries": [… ] }`. */
export function renderFlipsJson(flips: Flips): string {
  return `${JSON.stringify(flips, null, 2)}\n`;
}

/** The same as Markdown for a merge request. */
export function renderFlipsMarkdown(flips: Flips, language: Language): string {
  const word = (text: Localized) => text[language];
  const { licenses, entries, asOf } = flips;
  if (licenses.length + entries.length === 0) return `${word(NOTHING)}\n`;
  const head = [`## ${word(TITLE)}`, "", `${word(DAY)} ${asOf}.`, ""];
  const licenseRows = licenses.map(({ id, kinds, before, after }) => [
    `\`${id}\``,
    kinds.map((kind) => word(KIND_NAMES[kind])).join(", "),
    nameOf(before, language),
    nameOf(after, language),
  ]);
  const entryRows = entries.map(({ name, expression, before, after }) => [
    markdownText(name),
    markdownCode(expression),
    nameOf(before, language),
    nameOf(after, language),
  ]);
  return [
    ...head,
    ...markdownTable([word(LICENSE), word(KIND), word(BEFORE), word(AFTER)], licenseRows, language),
    ...markdownTable(
      [word(ENTRY), word(EXPRESSION), word(BEFORE), word(AFTER)],
      entryRows,
      language,
    ),
  ].join("\n");
}

function nameOf(outcome: Outcome | null, language: Language): string {
  return outcome === null ? NO_RECORD[language] : OUTCOME_NAMES[outcome][language];
}

const TITLE = {
  de: "Lizenzen: was diese Änderung umwirft",
  en: "Licences: what this change flips",
};
const DAY = { de: "Beurteilt zum", en: "Judged as of" };
const NOTHING = { de: "Kein Urteil über eine Lizenz ändert sich.", en: "No verdict changes." };
const LICENSE = { de: "Lizenz", en: "Licence" };
const ENTRY = { de: "Eintrag", en: "Entry" };
const EXPRESSION = { de: "Ausdruck", en: "Expression" };
const KIND = { de: "für", en: "for" };
const BEFORE = { de: "bisher", en: "before" };
const AFTER = { de: "künftig", en: "after" };
const NO_RECORD = { de: "kein Datensatz", en: "no record" };
