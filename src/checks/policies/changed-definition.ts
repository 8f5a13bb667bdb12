import { softenedRule } from "./softened.ts";

/** Inherited definitions that read differently. */
export const changedDefinition = softenedRule({
  rule: "policy/changed-definition",
  level: "warning",
  kinds: ["redefined"],
  message: ({ term }, from) => [
    `Der geerbte Begriff „${term}“ (${from}) ist hier anders bestimmt, und damit jede Pflicht, in der er vorkommt.`,
    `The inherited term "${term}" (${from}) is defined differently here, and with it each duty that uses it.`,
  ],
});
