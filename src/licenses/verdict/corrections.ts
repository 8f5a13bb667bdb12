import { nearestName } from "../../schema/near.ts";
import { certainExpression } from "../certain.ts";
import { correctedExpressions } from "../correction.ts";
import { CURRENT_EXCEPTION_IDS, CURRENT_LICENSE_IDS } from "../spdx-ids.ts";
import type { ExpressionProblem } from "../syntax/problem.ts";
import type { Judge } from "./judge.ts";
import { idsOfName, indexNames, type NameIndex } from "./names.ts";
import type { Outcome } from "./outcome.ts";
import type { Verdict } from "./verdict.ts";

/** An expression that somebody may have meant, and the answer for it. */
export interface Correction {
  readonly expression: string;
  readonly outcome: Outcome;
}

/** Finds what people may have meant; made once for a judge. */
export interface Corrector {
  /** Whole expressions that may be meant by one that has problems, best first; empty where it has none. */
  corrections(verdict: Verdict): readonly Correction[];
  /** Whole expressions that a text may mean, best first; a perfect one means itself. */
  meanings(text: string): readonly string[];
  /** The expression that a text means without a doubt; null where there are several, none, or a guess in it. */
  certain(text: string): string | null;
  /** What to write instead of the words that a problem marks, best first. */
  meantBy(verdict: Verdict, problem: ExpressionProblem): readonly string[];
}

/** Longer texts are no names that a person wrote. */
const LONGEST = 2000;

/** Opens the names of a judge's book. */
export function openCorrector(judge: Judge): Corrector {
  let names: NameIndex | null = null;
  const namesOf = (name: string): readonly string[] => {
    names ??= indexNames(judge.book);
    return idsOfName(names, name);
  };
  const candidates = (text: string): readonly string[] => {
    if (text.length > LONGEST) return [];
    const corrected = correctedExpressions(text);
    if (corrected.length > 0) return corrected;
    return namesOf(text).slice(0, 4);
  };
  return {
    meanings: candidates,
    certain: (text) => (text.length > LONGEST ? null : certainExpression(text, namesOf)),
    corrections({ expression, problems }) {
      if (problems.length === 0) return [];
      return candidates(expression)
        .filter((each) => each !== expression)
        .map((each) => ({ expression: each, outcome: judge.judge(each).outcome }));
    },
    meantBy({ expression }, { code, text, end }) {
      if (code === "unknown-exception") return nearest(text, CURRENT_EXCEPTION_IDS);
      if (!NAMING.has(code)) return [];
      const found = candidates(expression.charAt(end) === "+" ? `${text}+` : text);
      return found.length > 0 ? found : nearest(text, CURRENT_LICENSE_IDS);
    },
  };
}

const NAMING: ReadonlySet<string> = new Set(["unknown-id", "id-case", "deprecated-id"]);

function nearest(text: string, ids: readonly string[]): readonly string[] {
  const near = nearestName(text, ids);
  return near === null ? [] : [near];
}
