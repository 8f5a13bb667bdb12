import { valueText } from "../../src/facts/badges/words/values.ts";
import type { Localized } from "../../src/problem/problem.ts";
import type { Language } from "../../src/problem/report.ts";
import { visible } from "../../src/problem/visible.ts";
import type { Refusal } from "../../src/sbom/bill.ts";
import { MEASURED_FACTS } from "../../src/schema/measured-facts.ts";
import type { observationsOf } from "../../src/sources/reports/observations.ts";
import type { Observation } from "../../src/sources/source.ts";

type Result = ReturnType<typeof observationsOf>[number];

/** Findings that are listed below a count. */
const LISTED = 20;

/** What was read from one file, for the terminal: who says it of what, and each fact with what was counted. */
export function renderResult({ place, observations, absent }: Result, language: Language): string {
  const lines = [visible(place.url)];
  const [first] = observations.length > 0 ? observations : absent;
  if (first) lines.push(`  ${visible(originOf(first))}`);
  for (const each of observations) lines.push(...factLines(each, language));
  for (const { fact } of absent) lines.push(`  ${labelOf(fact, language)}: ${NOTHING[language]}`);
  if (!first) lines.push(`  ${SILENT[language]}`);
  return `${lines.join("\n")}\n`;
}

/** Why a file was refused, and what to do. */
export function renderRefused(file: string, { message, fix }: Refusal, language: Language): string {
  return `${visible(file)}\n  ${visible(message[language])}\n  ${visible(fix[language])}\n`;
}

function originOf({
  source,
  measured,
  subject,
}: Pick<Observation, "source" | "measured" | "subject">) {
  const { tool, version, ruleSet } = source;
  const said = [tool, version, ruleSet, measured.slice(0, 10), ...Object.values(subject ?? {})];
  return said.filter((each) => each !== undefined).join(", ");
}

function factLines(
  { fact, value, unit, findings = [] }: Observation,
  language: Language,
): string[] {
  const shown = visible(valueText(value, unit ?? null, fact)[language]);
  const listed = findings.slice(0, LISTED).map((each) => {
    const { id, severity, components = [], fixedIn, answer } = each;
    const fix = fixedIn === undefined ? [] : [`→ ${fixedIn}`];
    return `    ${visible([id, severity, ...components, ...fix, ...(answer ? [answer] : [])].join("  "))}`;
  });
  const more = findings.length > LISTED ? [`    + ${findings.length - LISTED}`] : [];
  return [`  ${labelOf(fact, language)}: ${shown}`, ...listed, ...more];
}

function labelOf(fact: Observation["fact"], language: Language): string {
  return MEASURED_FACTS[fact].label[language];
}

const NOTHING: Localized = {
  de: "kein Ergebnis; es gab nichts zu messen oder nichts Vergleichbares",
  en: "no result; there was nothing to measure, or nothing comparable",
};
const SILENT: Localized = {
  de: "Gelesen, aber es steht nichts darin, was der Katalog zählt.",
  en: "Read, but it holds nothing that the catalogue counts.",
};
