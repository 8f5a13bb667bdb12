import { validatorOf } from "../../schema/ajv.ts";
import { isFactValue, MEASURED_FACTS } from "../../schema/measured-facts.ts";
import type { Observation, SourceResult } from "../source.ts";

/**
 * What of a source's answer may be stored: every observation is of the shape and the type of its fact. What is
 * not, counts as not understood, so that no upstream can write anything into the catalogue but facts.
 */
export function vetResult(source: string, result: SourceResult): SourceResult {
  const refused = result.observations.filter((each) => !isStorable(each));
  const absent = result.absent.filter((each) => accepts({ observations: [], absent: [each] }));
  if (refused.length === 0 && absent.length === result.absent.length) return result;
  const facts = [...new Set(refused.map(({ fact }) => fact))].filter(
    (fact) => fact in MEASURED_FACTS,
  );
  return {
    observations: result.observations.filter(isStorable),
    absent,
    unavailable: [
      ...result.unavailable,
      {
        source,
        ...(facts.length === 0 ? {} : { facts }),
        reason: "not-understood",
        detail: `${refused.length} values of a wrong form`,
      },
    ],
  };
}

function isStorable(each: Observation): boolean {
  const isKnown = Object.hasOwn(MEASURED_FACTS, each.fact);
  return isKnown && isFactValue(each.fact, each.value) && accepts({ observations: [each] });
}

function accepts(observations: unknown): boolean {
  return validatorOf("observations")(observations) === true;
}
