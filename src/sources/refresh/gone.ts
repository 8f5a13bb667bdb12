import type { Observation, Target } from "../source.ts";
import type { SourceAnswer } from "./merge.ts";

/** The folder of the source that reads reports. */
const REPORTS = "reports";

/** Whether a report that was read in this run says something of a fact, or may do so when it is whole again. */
export type IsAnswered = (url: string, fact: Observation["fact"]) => boolean;

/**
 * Which facts of reports are gone: their report was fetched and read in this run, and does not state them any more. A
 * report that is not there, as a whole or for some facts, has answered nothing.
 */
export function answeredReports(
  answers: readonly SourceAnswer[],
  reports: Target["reports"],
): IsAnswered {
  const own = answers.find(({ source }) => source === REPORTS);
  const urls = new Set(own ? reports.map(({ url }) => url) : []);
  const open = new Set<string>();
  for (const { url, facts } of own?.result.unavailable ?? []) {
    if (facts === undefined && url === undefined) urls.clear();
    else if (facts === undefined && url !== undefined) urls.delete(url);
    for (const fact of facts ?? [])
      for (const each of url ? [url] : urls) open.add(`${each} ${fact}`);
  }
  return (url, fact) => urls.has(url) && !open.has(`${url} ${fact}`);
}
