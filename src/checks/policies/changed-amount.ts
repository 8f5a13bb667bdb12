import { softenedRule } from "./softened.ts";

/** Numbers and time limits of an inherited duty that are gone or other ones. */
export const changedAmount = softenedRule({
  rule: "policy/changed-amount",
  level: "warning",
  kinds: ["amounts"],
  message: (_softening, from) => [
    `Eine Zahl oder Frist der geerbten Bestimmung (${from}) fehlt hier oder ist eine andere.`,
    `A number or a time limit of the inherited clause (${from}) is missing here or is another one.`,
  ],
});
