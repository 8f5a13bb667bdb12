import type { Language } from "../../../problem/report.ts";
import { visible } from "../../../problem/visible.ts";
import type { CriterionAnswer } from "../answer-criterion.ts";
import type { TestAnswer } from "../answer-test.ts";
import type { Award } from "../award.ts";
import type { EntryBadges } from "../derive-badges.ts";
import type { BadgeLevel, RuleSet } from "../rule-set.ts";
import { ANSWER_NAMES, REPLY_STATES, UNKNOWN_REASONS } from "../words/answers.ts";
import { awardWord } from "../words/award.ts";
import { factLines } from "./evidence-lines.ts";

/** What the derivation of an entry's badges is printed for. */
export interface Explained {
  readonly id: string;
  readonly name: string;
  readonly badges: EntryBadges;
  readonly rules: RuleSet;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** The whole derivation for a terminal: each badge, each level, each criterion with its answer and evidence. */
export function renderExplanation(explained: Explained, language: Language): string {
  const { id, name, badges, rules, asOf } = explained;
  const t = T[language];
  const lines = [
    `${visible(name)} (${id}), ${asOf}`,
    `${t.rules}: ${rules.name[language]}, ${rules.id} ${visible(rules.version)}`,
    ...badges.awards.flatMap((award) => ["", ...awardLines(award, explained, language)]),
  ];
  return `${lines.join("\n")}\n`;
}

function awardLines(award: Award, explained: Explained, language: Language): readonly string[] {
  const t = T[language];
  const { badge, level, next, oldest, until } = award;
  const reached =
    level === null
      ? awardWord(award, explained.badges.criteria, language)
      : nameOf(level, language);
  const limits = [
    ...(oldest === null ? [] : [`${t.oldest} ${oldest}`]),
    ...(until === null ? [] : [`${t.until} ${until}`]),
  ];
  const missing = next?.missing.map(({ criterion }) => criterion.id).join(", ");
  return [
    [`${badge.name[language]}: ${reached}`, ...limits].join("; "),
    ...(next === null ? [] : [`  ${t.next} ${nameOf(next.level, language)}: ${missing}`]),
    ...badge.levels.flatMap((each) => [
      `  ${nameOf(each, language)}`,
      ...each.criteria.flatMap(({ id }) => {
        const answer = explained.badges.criteria.get(id);
        return answer === undefined ? [] : criterionLines(answer, explained.asOf, language);
      }),
    ]),
  ];
}

function criterionLines(
  answer: CriterionAnswer,
  asOf: string,
  language: Language,
): readonly string[] {
  const t = T[language];
  const { criterion, exemption, replies } = answer;
  const until = answer.until === null ? "" : ` (${t.until} ${answer.until})`;
  const advice = {
    met: [],
    "not-applicable": [],
    "not-met": [`${t.earn}: ${criterion.earn[language]}`],
    unknown: [`${t.measure}: ${criterion.measure[language]}`],
  }[answer.answer];
  const lines = [
    `[${ANSWER_NAMES[answer.answer][language]}] ${criterion.id}: ${criterion.statement[language]}${until}`,
    ...(criterion.enforces.length === 0
      ? []
      : [`  ${t.enforces}: ${criterion.enforces.join(", ")}`]),
    ...(exemption === null ? [] : [`  ${exemption.reason[language]}`]),
    ...testLines(answer.test, asOf, language).map((line) => `  ${line}`),
    ...advice.map((line) => `  ${line}`),
    ...replies.map(({ reply, state }) => {
      const by = `${visible(reply.author)}, ${reply.date}, ${REPLY_STATES[state][language]}`;
      return `  ${t.reply} (${by}): ${reply.text[language]}`;
    }),
  ];
  return lines.map((line) => `    ${line}`);
}

function testLines(answer: TestAnswer, asOf: string, language: Language): readonly string[] {
  switch (answer.type) {
    case "fact":
      return factLines(answer, language, asOf).map((line, index) =>
        index === 0 ? line : `  ${line}`,
      );
    case "broken":
      return [UNKNOWN_REASONS.rule[language]];
    case "all":
    case "any":
      return [
        `${T[language][answer.type]} (${ANSWER_NAMES[answer.answer][language]})`,
        ...answer.parts
          .flatMap((part) => testLines(part, asOf, language))
          .map((line) => `  ${line}`),
      ];
    default:
      return answer satisfies never;
  }
}

function nameOf({ level, name }: BadgeLevel, language: Language): string {
  return name === null ? level.name[language] : `${level.name[language]} (${name[language]})`;
}

const T = {
  de: {
    rules: "Regeln",
    oldest: "ältester Beleg vom",
    until: "gilt bis zum",
    next: "Für",
    earn: "So geht es",
    measure: "So wird es bekannt",
    reply: "Antwort",
    all: "alle zugleich",
    any: "eines davon",
    enforces: "Setzt durch",
  },
  en: {
    rules: "Rules",
    oldest: "oldest evidence of",
    until: "holds until",
    next: "For",
    earn: "To earn it",
    measure: "To make it known",
    reply: "Reply",
    all: "all of these",
    any: "one of these",
    enforces: "Enforces",
  },
};
