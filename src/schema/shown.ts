import type { Localized } from "../problem/problem.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const MAX_LENGTH = 60;

/** A value in quotation marks, not longer than so many characters, without any that change the line around it. */
export function shown(value: unknown, longest = MAX_LENGTH): Localized {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const visible = text.replace(INVISIBLE, " ");
  const short = visible.length > longest ? `${visible.slice(0, longest - 1)}…` : visible;
  return { de: `„${short}“`, en: `"${short}"` };
}

/** A list of names in quotation marks, joined by "oder" and "or". */
export function choiceOf(names: readonly string[]): Localized {
  const all = names.map((name) => shown(name));
  return {
    de: joined(
      all.map((each) => each.de),
      "oder",
    ),
    en: joined(
      all.map((each) => each.en),
      "or",
    ),
  };
}

function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`;
}
