import type { CatalogCheck } from "../check.ts";
import { MEASURE_AGAIN, type Observation, observationsOf } from "./lists.ts";

/** Two observations of the same fact, thing and source: one of them is out of date. */
export const repeatedObservation: CatalogCheck = {
  rule: "observation/repeated",
  level: "error",
  *check({ catalog }) {
    const seen = new Set<string>();
    for (const { file, pointer, value } of observationsOf(catalog)) {
      const key = `${file} ${keyOf(value)}`;
      if (seen.has(key)) {
        yield {
          file,
          pointer: `${pointer}/fact`,
          at: "key",
          message: {
            de: `${value.fact} steht hier schon, für dieselbe Sache und aus derselben Quelle.`,
            en: `${value.fact} is here already, of the same thing and from the same source.`,
          },
          fix: MEASURE_AGAIN,
        };
      }
      seen.add(key);
    }
  },
};

function keyOf({ fact, subject, source, evidence }: Observation): string {
  const { commit, tag, digest } = subject ?? {};
  return JSON.stringify([fact, commit, tag, digest, source.tool, evidence?.url]);
}
