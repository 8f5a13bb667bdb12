import { type FactTest, type Test, unitOf } from "../../../facts/badges/rule-test.ts";
import type { Outcome } from "../../../licenses/verdict/outcome.ts";
import type { FactUnit, FactValue } from "../../../schema/measured-facts.ts";
import { type Fact, factDefinition } from "../../../schema/stated-facts.ts";
import { badgeAnswerTexts } from "../../i18n/badge-answers.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import { type Context, termLabel } from "../context.ts";

/** What a fact is called; of a share, of what it is one. */
export function factWords({ lang }: Context, fact: string, per: string | null = null): string {
  const label = (name: string): string => factDefinition(name)?.label[lang] ?? name;
  return per === null ? label(fact) : badgeAnswerTexts[lang].share(label(fact), label(per));
}

/** A number with its unit, such as "5 commits"; to one decimal place. */
export function amountWords(
  { lang, format }: Context,
  value: number,
  unit: FactUnit | null,
): string {
  const number = format.number(Math.round(value * 10) / 10);
  if (unit === null) return number;
  return `${number} ${badgeAnswerTexts[lang].units[unit](value)}`;
}

/** The value of a fact as people say it: with its unit, as a date, yes or no, by its label in the vocabulary. */
export function valueWords(
  context: Context,
  fact: Fact,
  value: FactValue,
  unit: FactUnit | null,
): string {
  const t = badgeAnswerTexts[context.lang];
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "number") return amountWords(context, value, unit);
  return factDefinition(fact)?.type === "date"
    ? context.format.date(value)
    : termWords(context, fact, value);
}

function termWords({ data, lang }: Context, fact: Fact, value: string): string {
  const { developmentStatuses, softwareTypes, maintenanceTypes } = data.catalog.vocabularies;
  switch (fact) {
    case "stated/license-verdict":
      return licenseTexts[lang].outcomes[value as Outcome] ?? value;
    case "stated/development-status":
      return termLabel(developmentStatuses, value, lang);
    case "stated/software-type":
      return termLabel(softwareTypes, value, lang);
    case "stated/maintenance-type":
      return termLabel(maintenanceTypes, value, lang);
    default:
      return value;
  }
}

/** What a comparison asks for, such as "at least 5 commits". */
export function thresholdWords(context: Context, test: FactTest): string {
  const { compare, fact } = test;
  const t = badgeAnswerTexts[context.lang];
  const value = (of: FactValue): string => valueWords(context, fact, of, unitOf(test));
  switch (compare.is) {
    case "atLeast":
    case "atMost":
    case "above":
    case "below":
      return t[compare.is](value(compare.than));
    case "is":
      return value(compare.than);
    case "isNot":
      return t.isNot(value(compare.than));
    case "oneOf":
      return context.format.either(compare.than.map(value));
    case "withinDays":
    case "aheadDays":
      return t[compare.is](amountWords(context, compare.than, "days"));
    default:
      return compare satisfies never;
  }
}

/** A test of any shape in one line, such as "Default branch protected: yes and …". */
export function testWords(context: Context, test: Test): string {
  const t = badgeAnswerTexts[context.lang];
  switch (test.type) {
    case "fact":
      return `${factWords(context, test.fact, test.per)}: ${thresholdWords(context, test)}`;
    case "all":
      return test.parts.map((part) => testWords(context, part)).join(t.and);
    case "any":
      return test.parts.map((part) => testWords(context, part)).join(t.or);
    case "broken":
      return t.why.rule;
    default:
      return test satisfies never;
  }
}
