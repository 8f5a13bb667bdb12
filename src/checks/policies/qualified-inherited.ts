import { softenedRule } from "./softened.ts";

/** Words that limit an inherited duty, and clauses of a derived policy that except from one. */
export const qualifiedInherited = softenedRule({
  rule: "policy/qualified-inherited",
  level: "warning",
  kinds: ["qualified", "excepted"],
  message: ({ kind, words }, from) => {
    const [de, en] = [`„${words.join("“, „")}“`, `"${words.join('", "')}"`];
    return kind === "qualified"
      ? [
          `Diese Worte schränken die geerbte Pflicht ein (${from}): ${de}.`,
          `These words limit the inherited duty (${from}): ${en}.`,
        ]
      : [
          `Diese Bestimmung scheint von der geerbten Pflicht auszunehmen (${from}): ${de}.`,
          `This clause seems to except from the inherited duty (${from}): ${en}.`,
        ];
  },
});
