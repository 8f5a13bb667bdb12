import type { FactTest, Test } from "../../../facts/badges/rule-test.ts";
import { UNKNOWN_REASONS } from "../../../facts/badges/words/answers.ts";
import { requirementOf, subjectOf } from "../../../facts/badges/words/requirement.ts";
import { type SayText, valueText } from "../../../facts/badges/words/values.ts";
import type { FactUnit, FactValue } from "../../../schema/measured-facts.ts";
import { type Fact, factDefinition } from "../../../schema/stated-facts.ts";
import { badgeAnswerTexts } from "../../i18n/badge-answers.ts";
import type { Context } from "../context.ts";

/** The value of a fact as people say it: with its unit, as a date, yes or no, by its label in the vocabulary. */
export function valueWords(
  context: Context,
  fact: Fact,
  value: FactValue,
  unit: FactUnit | null,
): string {
  return valueText(value, unit, fact, sayText(context))[context.lang];
}

/** What a test asks for, such as "at least 5 commits in 183 days". */
export function requirementWords(context: Context, test: FactTest): string {
  return requirementOf(test, sayText(context))[context.lang];
}

/** A test of any shape in one line, such as "Default branch protected: yes and …". */
export function testWords(context: Context, test: Test): string {
  const t = badgeAnswerTexts[context.lang];
  switch (test.type) {
    case "fact":
      return `${subjectOf(test)[context.lang]}: ${requirementWords(context, test)}`;
    case "all":
      return test.parts.map((part) => testWords(context, part)).join(t.and);
    case "any":
      return test.parts.map((part) => testWords(context, part)).join(t.or);
    case "broken":
      return UNKNOWN_REASONS.rule[context.lang];
    default:
      return test satisfies never;
  }
}

/** Dates in words, and terms by their labels. */
function sayText({ data, format }: Context): SayText {
  const { developmentStatuses, softwareTypes, maintenanceTypes } = data.catalog.vocabularies;
  return (fact, text) => {
    if (factDefinition(fact)?.type === "date") {
      const date = format.date(text);
      return { de: date, en: date };
    }
    if (fact === "stated/development-status") return developmentStatuses.get(text)?.label ?? null;
    if (fact === "stated/software-type") return softwareTypes.get(text)?.label ?? null;
    return fact === "stated/maintenance-type" ? (maintenanceTypes.get(text)?.label ?? null) : null;
  };
}
