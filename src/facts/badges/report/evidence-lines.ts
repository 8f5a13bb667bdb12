import type { Language } from "../../../problem/report.ts";
import { visible } from "../../../problem/visible.ts";
import { daysBetween } from "../days.ts";
import type { Evidence } from "../evidence.ts";
import type { FactAnswer } from "../fact-answer.ts";
import { unitOf } from "../rule-test.ts";
import { evidenceDay } from "../usable.ts";
import {
  ABSENCE_NAMES,
  TRUST_NAMES,
  UNAVAILABLE_NAMES,
  UNKNOWN_REASONS,
} from "../words/answers.ts";
import { requirementOf, subjectOf } from "../words/requirement.ts";
import { valueText } from "../words/values.ts";

/** One comparison for a terminal: what was compared with what, why it is unknown, and what it rests on. */
export function factLines(fact: FactAnswer, language: Language, asOf: string): readonly string[] {
  const { test, value, unknown, consequence, unavailable, answered, evidence } = fact;
  const shown = value === null ? "–" : visible(valueText(value, unitOf(test), test.fact)[language]);
  return [
    `${subjectOf(test)[language]}: ${shown} (${T[language].wanted}: ${requirementOf(test)[language]})`,
    ...(unknown === null ? [] : [UNKNOWN_REASONS[unknown][language]]),
    ...(consequence === null ? [] : [consequence.reason[language]]),
    ...evidence.flatMap((each) => evidenceLines(each, language, asOf)),
    ...answered.map(({ finding, reply }) => {
      return `${visible(finding.id)}: ${reply.text[language]} (${visible(reply.author)}, ${reply.date})`;
    }),
    ...unavailable.map(({ source, reason, since }) => {
      return `${source}: ${UNAVAILABLE_NAMES[reason][language]} (${T[language].since} ${since})`;
    }),
  ];
}

function evidenceLines(evidence: Evidence, language: Language, asOf: string): readonly string[] {
  const t = T[language];
  if (evidence.type === "stated")
    return [`${t.stated}, ${TRUST_NAMES[evidence.stated.trust][language]}`];
  const isThere = evidence.type === "observation";
  const measured = isThere ? evidence.observation : evidence.absence;
  const { window, source, subject } = measured;
  const tool = [source.tool, source.version, source.ruleSet].filter(Boolean).join(" ");
  const day = evidenceDay(measured);
  const parts = [
    ...(isThere ? [] : [ABSENCE_NAMES[evidence.absence.reason][language]]),
    ...(window === undefined ? [] : [`${window.from} – ${window.to}`]),
    `${t.measured} ${measured.measured.slice(0, 10)} (${t.old(daysBetween(day, asOf))})`,
    tool,
    ...(isThere ? [TRUST_NAMES[evidence.observation.trust][language]] : []),
    ...Object.values(subject ?? {}),
  ];
  const url = measured.evidence?.url;
  return [parts.map(visible).join(", "), ...(url === undefined ? [] : [visible(url)])];
}

const T = {
  de: {
    wanted: "verlangt",
    measured: "gemessen",
    since: "seit",
    stated: "sagt der Katalog selbst",
    old: (days: number) => `${days} Tage alt`,
  },
  en: {
    wanted: "wanted",
    measured: "measured",
    since: "since",
    stated: "the catalogue says so itself",
    old: (days: number) => `${days} days old`,
  },
};
