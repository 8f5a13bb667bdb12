import { softenedRule } from "./softened.ts";

/** Numbers and time limits of an inherited duty that are gone or other ones, and years that came to it. */
export const changedAmount = softenedRule({
  rule: "policy/changed-amount",
  level: "warning",
  kinds: ["amounts"],
  message: (_softening, from) => [
    `Zahlen oder Fristen sind hier andere als in der geerbten Bestimmung (${from}).`,
    `Numbers or time limits differ here from those of the inherited clause (${from}).`,
  ],
});
