import type { Level, Localized, Problem } from "./problem.ts";
import type { Report } from "./report.ts";

/** A report as JSON in which every text stands once; most problems share theirs with others. */
export interface PackedReport {
  readonly checked: number;
  readonly texts: readonly (Localized | null)[];
  /** rule, level, file, line, column, and the numbers of message and fix among the texts. */
  readonly problems: readonly (readonly [string, Level, string, number, number, number, number])[];
}

/** The packed form of a report; `unpackReport` gives the same report back. */
export function packReport({ problems, checked }: Report): PackedReport {
  const texts: (Localized | null)[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: Localized | null): number => {
    const key = text === null ? "" : `${text.de}\n${text.en}`;
    const known = numbers.get(key) ?? texts.push(text) - 1;
    numbers.set(key, known);
    return known;
  };
  return {
    checked,
    texts,
    problems: problems.map(({ rule, level, file, line, column, message, fix }) => [
      ...([rule, level, file, line, column] as const),
      ...([numberOf(message), numberOf(fix)] as const),
    ]),
  };
}

/** The report of a packed form. */
export function unpackReport({ problems, texts, checked }: PackedReport): Report {
  const unpack = (packed: PackedReport["problems"][number]): Problem => {
    const [rule, level, file, line, column, message, fix] = packed;
    const text = texts[message] ?? { de: "", en: "" };
    return { rule, level, file, line, column, message: text, fix: texts[fix] ?? null };
  };
  return { problems: problems.map(unpack), checked };
}
