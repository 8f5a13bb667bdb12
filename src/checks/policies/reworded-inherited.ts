import { softenedRule } from "./softened.ts";

/** Inherited duties in other words, where nothing else can be said of them: a person has to decide. */
export const rewordedInherited = softenedRule({
  rule: "policy/reworded-inherited",
  level: "hint",
  kinds: ["reworded"],
  message: (_softening, from) => [
    `Die geerbte Pflicht (${from}) lautet hier anders; ob sie schwächer ist, muss ein Mensch entscheiden.`,
    `The inherited duty (${from}) reads differently here; whether it is weaker, a person has to decide.`,
  ],
});
