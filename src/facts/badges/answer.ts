/** What is found out about a criterion. Unknown is never a failure, and never counts as met. */
export type Answer = "met" | "not-met" | "unknown" | "not-applicable";

export const ANSWERS: readonly Answer[] = ["met", "not-met", "unknown", "not-applicable"];

/**
 * All of several answers, in Kleene's three-valued logic with "not applicable" as that which is left out:
 *
 * | and            | met     | unknown | not met | not applicable |
 * | -------------- | ------- | ------- | ------- | -------------- |
 * | met            | met     | unknown | not met | met            |
 * | unknown        | unknown | unknown | not met | unknown        |
 * | not met        | not met | not met | not met | not met        |
 * | not applicable | met     | unknown | not met | not applicable |
 */
export function allOf(answers: readonly Answer[]): Answer {
  return firstAmong(["not-met", "unknown", "met"], answers);
}

/**
 * Any of several answers:
 *
 * | or             | met | unknown | not met | not applicable |
 * | -------------- | --- | ------- | ------- | -------------- |
 * | met            | met | met     | met     | met            |
 * | unknown        | met | unknown | unknown | unknown        |
 * | not met        | met | unknown | not met | not met        |
 * | not applicable | met | unknown | not met | not applicable |
 */
export function anyOf(answers: readonly Answer[]): Answer {
  return firstAmong(["met", "unknown", "not-met"], answers);
}

function firstAmong(order: readonly Answer[], answers: readonly Answer[]): Answer {
  return order.find((each) => answers.includes(each)) ?? "not-applicable";
}
