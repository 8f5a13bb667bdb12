import type { LicenseContext } from "../../../../licenses/context/context.ts";
import type { Corrector } from "../../../../licenses/verdict/corrections.ts";
import type { Judge } from "../../../../licenses/verdict/judge.ts";
import type { CheckAnswerTexts } from "../../../i18n/check-answer.ts";
import type { Format } from "../../format.ts";
import type { TreeWords } from "../tree.ts";

/** What an answer needs to become words. */
export interface CheckWords extends TreeWords {
  readonly t: CheckAnswerTexts;
  readonly format: Format;
}

/** Who answers: verdicts in one context, what may be meant, and duties and compatibility. */
export interface CheckDesk {
  readonly judge: Judge;
  readonly corrector: Corrector;
  /** null where there are no rules of compatibility. */
  readonly licenses: LicenseContext | null;
}

/** Longer texts are cut where they only name something. */
const LONGEST_NAME = 200;

/** A text that names something, cut where it is too long to be read. */
export function shortName(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}
