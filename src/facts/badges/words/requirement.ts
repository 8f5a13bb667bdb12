import type { Localized } from "../../../problem/problem.ts";
import { factDefinition } from "../../../schema/stated-facts.ts";
import type { Comparison } from "../comparison.ts";
import { type FactTest, unitOf } from "../rule-test.ts";
import { type SayText, valueText } from "./values.ts";

/** What a test looks at: the name of the fact, of a share both. */
export function subjectOf({ definition, per }: FactTest): Localized {
  const whole = per === null ? null : factDefinition(per);
  if (whole === null) return definition.label;
  return {
    de: `„${definition.label.de}“ im Verhältnis zu „${whole.label.de}“`,
    en: `“${definition.label.en}” in relation to “${whole.label.en}”`,
  };
}

/** What a test asks for, such as "at least 5 commits in 183 days, in the latest release". */
export function requirementOf(test: FactTest, say?: SayText): Localized {
  const parts = [comparisonText(test, say), daysText(test.days), test.release ? IN_RELEASE : null];
  const said = parts.filter((part) => part !== null);
  return { de: said.map(({ de }) => de).join(" "), en: said.map(({ en }) => en).join(" ") };
}

/** What stands before and after the value. */
type Around = Readonly<Record<"de" | "en", readonly [before: string, after: string]>>;

const AROUND: Readonly<Record<Comparison["is"], Around>> = {
  atLeast: { de: ["mindestens", ""], en: ["at least", ""] },
  atMost: { de: ["höchstens", ""], en: ["at most", ""] },
  above: { de: ["mehr als", ""], en: ["more than", ""] },
  below: { de: ["weniger als", ""], en: ["less than", ""] },
  is: { de: ["", ""], en: ["", ""] },
  isNot: { de: ["nicht", ""], en: ["not", ""] },
  oneOf: { de: ["", ""], en: ["", ""] },
  withinDays: { de: ["höchstens", "her"], en: ["at most", "ago"] },
  aheadDays: { de: ["noch mindestens", ""], en: ["at least", "ahead"] },
};

function comparisonText(test: FactTest, sayText?: SayText): Localized {
  const { compare, fact } = test;
  const isDate = compare.is === "withinDays" || compare.is === "aheadDays";
  const unit = isDate ? "days" : unitOf(test);
  const values = [compare.than].flat().map((value) => valueText(value, unit, fact, sayText));
  const say = (language: "de" | "en", or: string) => {
    const [before, after] = AROUND[compare.is][language];
    return `${before} ${values.map((each) => each[language]).join(or)} ${after}`.trim();
  };
  return { de: say("de", " oder "), en: say("en", " or ") };
}

function daysText(days: number | null): Localized | null {
  return days === null ? null : { de: `in ${days} Tagen`, en: `in ${days} days` };
}

const IN_RELEASE: Localized = { de: "im neuesten Release", en: "in the latest release" };
