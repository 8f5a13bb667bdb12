import type { SourceResult } from "../../sources/source.ts";

/** Each fact with its value, why there is none (`switched-off`), or why it is not known (`? timeout`). */
export function toldBy({ observations, absent, unavailable }: SourceResult) {
  return Object.fromEntries([
    ...observations.map(({ fact, value }) => [fact, value]),
    ...absent.map(({ fact, reason }) => [fact, reason]),
    ...unavailable.flatMap(({ facts = ["everything"], reason }) =>
      facts.map((fact) => [fact, `? ${reason}`]),
    ),
  ]);
}
