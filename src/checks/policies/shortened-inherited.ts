import { softenedRule } from "./softened.ts";

/** Words, items and rows that are gone from an inherited duty, and items that lie outside of it now. */
export const shortenedInherited = softenedRule({
  rule: "policy/shortened-inherited",
  level: "warning",
  kinds: ["shortened", "taken-out"],
  message: (softening, from) =>
    softening.kind === "shortened"
      ? [
          `Von der geerbten Bestimmung (${from}) fehlt hier: „${bounded(softening.words)}“.`,
          `Of the inherited clause (${from}) this is missing here: "${bounded(softening.words)}".`,
        ]
      : [
          `Diese Bestimmung gehörte zur geerbten Pflicht „${softening.of}“ (${from}) und steht hier außerhalb von ihr.`,
          `This clause was a part of the inherited duty "${softening.of}" (${from}) and stands outside of it here.`,
        ],
  advice: ["Übernehmen, was geerbt ist.", "Take over what is inherited."],
});

const LONGEST = 60;

function bounded(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
