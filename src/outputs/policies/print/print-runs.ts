import type { PrintInline } from "../../../pdf/document.ts";
import type { WordRun } from "../../../policies/compare/difference.ts";
import { words } from "./marks.ts";
import { printInlines } from "./print-inlines.ts";
import type { PrintSetting } from "./setting.ts";

/** The words that say of others that they came or went; `""` where a heading has said it. */
export interface RunLabels {
  readonly added: string;
  readonly removed: string;
}

/** What the words of a comparison are printed with. */
export interface RunSetting {
  readonly setting: PrintSetting;
  readonly labels: RunLabels;
}

export const NO_LABELS: RunLabels = { added: "", removed: "" };

/** Words that stayed, came and went, one behind the other; spaces stay outside the marks. */
export function printRuns(
  runs: readonly WordRun[],
  { setting, labels }: RunSetting,
): readonly PrintInline[] {
  return runs.flatMap(({ change, inlines }, index): readonly PrintInline[] => {
    const shown = printInlines(inlines, setting);
    if (change === "same") return shown;
    const { start, middle, end } = withoutSpaces(shown);
    if (middle.length === 0) return shown;
    const isFollowed = (runs[index + 1]?.change ?? "same") !== "same";
    return [
      ...start,
      { type: change, label: labels[change], inlines: middle.map(inOneColour) },
      ...(end.length === 0 && isFollowed ? [words(" ")] : end),
    ];
  });
}

/** A duty has a colour of its own, which would contradict that of the change. */
function inOneColour(inline: PrintInline): PrintInline {
  return inline.type === "duty" ? { type: "strong", inlines: [words(inline.text)] } : inline;
}

interface Parts {
  readonly start: readonly PrintInline[];
  readonly middle: readonly PrintInline[];
  readonly end: readonly PrintInline[];
}

function withoutSpaces(inlines: readonly PrintInline[]): Parts {
  const [first, ...others] = inlines;
  const startsWith = first?.type === "text" ? (/^\s*/u.exec(first.text)?.[0] ?? "") : "";
  const rest =
    first?.type === "text" ? [words(first.text.slice(startsWith.length)), ...others] : inlines;
  const last = rest.at(-1);
  const endsWith = last?.type === "text" ? (/\s*$/u.exec(last.text)?.[0] ?? "") : "";
  const middle =
    last?.type === "text"
      ? [...rest.slice(0, -1), words(last.text.slice(0, last.text.length - endsWith.length))]
      : rest;
  return {
    start: startsWith === "" ? [] : [words(startsWith)],
    middle: middle.filter((inline) => inline.type !== "text" || inline.text !== ""),
    end: endsWith === "" ? [] : [words(endsWith)],
  };
}
