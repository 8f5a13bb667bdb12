import { markdownCode, markdownTable, markdownText } from "../../../problem/markdown.ts";
import type { Localized } from "../../../problem/problem.ts";
import type { Language } from "../../../problem/report.ts";
import type { Answer } from "../answer.ts";
import type { RuleSet } from "../rule-set.ts";
import { ANSWER_NAMES, STATE_NAMES } from "../words/answers.ts";
import type { BadgeFlips, RulesName, Standing } from "./flips.ts";

/** What a change turns over, for programs. */
export function renderBadgeFlipsJson(flips: BadgeFlips): string {
  return `${JSON.stringify(flips, null, 2)}\n`;
}

/** The same as Markdown for a merge request; `rules` are asked for names, the newer ones first. */
export function renderBadgeFlipsMarkdown(
  flips: BadgeFlips,
  rules: readonly RuleSet[],
  language: Language,
): string {
  const t = T[language];
  const { levels, criteria, asOf } = flips;
  if (levels.length + criteria.length === 0) return `${t.nothing}\n`;
  const badge = (id: string) => nameIn(rules, "badges", id, language);
  const standing = (id: Standing | null) => standingName(rules, id, language);
  const levelRows = levels.map((each) => [
    markdownText(each.name),
    badge(each.badge),
    standing(each.before),
    standing(each.after),
    each.because.map(markdownCode).join(", "),
  ]);
  const criterionRows = criteria.map((each) => [
    markdownCode(each.criterion),
    answerName(each.before, language),
    answerName(each.after, language),
    `${each.entries.length}`,
  ]);
  return [
    `## ${t.title}`,
    "",
    `${t.day} ${asOf}. ${rulesLine(flips.rules, language)}`,
    "",
    ...markdownTable([t.entry, t.badge, t.before, t.after, t.because], levelRows, language),
    ...markdownTable([t.criterion, t.before, t.after, t.entries], criterionRows, language),
  ].join("\n");
}

function rulesLine({ before, after }: BadgeFlips["rules"], language: Language): string {
  const t = T[language];
  const name = (rules: RulesName | null) =>
    rules === null ? t.noRules : markdownText(`${rules.id} ${rules.version}`);
  const same = before?.id === after?.id && before?.version === after?.version;
  return same ? `${t.rules}: ${name(after)}.` : `${t.rules}: ${name(before)} → ${name(after)}.`;
}

function standingName(
  rules: readonly RuleSet[],
  standing: Standing | null,
  language: Language,
): string {
  if (standing === null) return "–";
  if (isState(standing)) return STATE_NAMES[standing][language];
  return nameIn(rules, "levels", standing, language);
}

function isState(standing: Standing): standing is keyof typeof STATE_NAMES {
  return Object.hasOwn(STATE_NAMES, standing);
}

function nameIn(
  rules: readonly RuleSet[],
  list: "badges" | "levels",
  id: string,
  language: Language,
): string {
  const named = rules.flatMap((each): readonly Named[] => each[list]);
  return markdownText(named.find((each) => each.id === id)?.name[language] ?? id);
}

interface Named {
  readonly id: string;
  readonly name: Localized;
}

function answerName(answer: Answer | null, language: Language): string {
  return answer === null ? "–" : ANSWER_NAMES[answer][language];
}

const T = {
  de: {
    title: "Badges: was diese Änderung umwirft",
    day: "Beurteilt zum",
    rules: "Regeln",
    noRules: "keine",
    nothing: "Kein Badge ändert sich.",
    entry: "Eintrag",
    badge: "Badge",
    before: "bisher",
    after: "künftig",
    because: "wegen",
    criterion: "Kriterium",
    entries: "Einträge",
  },
  en: {
    title: "Badges: what this change flips",
    day: "Judged as of",
    rules: "Rules",
    noRules: "none",
    nothing: "No badge changes.",
    entry: "Entry",
    badge: "Badge",
    before: "before",
    after: "after",
    because: "because of",
    criterion: "Criterion",
    entries: "Entries",
  },
};
