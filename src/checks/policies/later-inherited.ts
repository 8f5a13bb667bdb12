import { softenedRule } from "./softened.ts";

/** Inherited duties that a derived policy puts off. */
export const laterInherited = softenedRule({
  rule: "policy/later-inherited",
  level: "warning",
  kinds: ["later"],
  message: ({ there, here }, from) => [
    `Die geerbte Pflicht (${from}) gilt dort ab ${there} und hier erst ab ${here}.`,
    `The inherited duty (${from}) applies from ${there} there, and only from ${here} here.`,
  ],
  advice: ["Den Tag des übergeordneten Regelwerks nennen.", "Name the day of the parent policy."],
});
