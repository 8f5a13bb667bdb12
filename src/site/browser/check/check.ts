import { openCorrector } from "../../../licenses/verdict/corrections.ts";
import { openJudge } from "../../../licenses/verdict/judge.ts";
import type { VerdictContext } from "../../../licenses/verdict/verdict.ts";
import { format } from "../../view/format.ts";
import { type AnswerView, answerView } from "../../view/license/check/answer.ts";
import type { CheckDesk, CheckWords } from "../../view/license/check/words.ts";
import { recordAddresses } from "../license-data/addresses.ts";
import type { LicenseData } from "../license-data/load.ts";
import type { PageParts } from "./page-parts.ts";
import type { CheckSettings } from "./settings.ts";
import type { CheckState } from "./state.ts";

/** A running check page: what the address says, and what was loaded for it. */
export interface Check {
  readonly settings: CheckSettings;
  readonly page: PageParts;
  /** Loaded when it is first needed. */
  readonly data: () => Promise<LicenseData>;
  state: CheckState;
  /** Counts the answers asked for, so that a late one never replaces a newer one. */
  latest: number;
}

/** The answer for a state, which asks something. */
export function answerFor(
  settings: CheckSettings,
  data: LicenseData,
  state: CheckState,
): AnswerView {
  const judge = openJudge(data.book, contextOf(settings, state));
  const desk: CheckDesk = { judge, corrector: openCorrector(judge), licenses: data.licenses };
  return answerView(wordsOf(settings, data), desk, state.expression, state.outbound);
}

/** What a state asks about: kind of work, use and day. */
export function contextOf({ asOf }: CheckSettings, state: CheckState): VerdictContext {
  return { kind: state.kind, use: state.use, asOf: state.asOf ?? asOf };
}

/** The words of the page, with the addresses of the records that there are. */
export function wordsOf(settings: CheckSettings, { book }: LicenseData): CheckWords {
  const { lang, home, texts, words } = settings;
  return { lang, words, t: texts, format: format(lang), ...recordAddresses(home, book) };
}
