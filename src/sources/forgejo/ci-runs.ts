import { field } from "../../sbom/value.ts";
import { readMoment } from "../fields.ts";
import type { CiRuns } from "../forge/forge.ts";
import { dayAfter } from "../forge/read-recent.ts";
import type { Http } from "../http/http.ts";
import { readJson } from "../http/read-json.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import { isWithin, utcDay, type Window } from "../window.ts";

/** Results have to be asked for one by one: those of the last ten commits. */
const COMMITS = 10;

/**
 * Commits on a branch of which tests said that they are good or not. Every system of tests reports there: that of the
 * forge and others, such as Woodpecker; a list of runs exists only for that of the forge.
 */
export async function readCiRuns(
  http: Http,
  api: string,
  branch: string,
  window: Window,
): Promise<Reply<CiRuns>> {
  const query = `sha=${encodeURIComponent(branch)}&limit=${COMMITS}&stat=false&verification=false&files=false`;
  const found = await readPages(http, `${api}/commits?${query}`, commitIn, { pages: 1 });
  if (found.state !== "value") return found;
  const commits = found.value.slice(0, COMMITS);
  const recent = commits.filter(({ committed }) => isWithin(committed, window));
  const results = await Promise.all(recent.map(({ sha }) => readResult(http, api, sha)));
  const failed = results.find(({ state }) => state === "unavailable");
  if (failed?.state === "unavailable") return failed;
  const count = (wanted: RegExp) =>
    results.filter((each) => each.state === "value" && wanted.test(each.value)).length;
  const value = { failed: count(/^(?:failure|error)$/u), successful: count(/^success$/u) };
  const last = commits.at(COMMITS - 1);
  const isCut = last !== undefined && isWithin(last.committed, window);
  return {
    state: "value",
    value: isCut ? { ...value, from: dayAfter(utcDay(last.committed)) } : value,
  };
}

/** What all tests of a commit say together: `success`, `failure`, `error`, and others while nothing is decided. */
function readResult(http: Http, api: string, sha: string): Promise<Reply<string>> {
  return readJson(http, `${api}/commits/${sha}/status`, (value) => {
    const state = field(value, "state");
    return typeof state === "string" ? state : null;
  });
}

function commitIn(value: unknown) {
  const sha = field(value, "sha");
  const committed = readMoment(field(value, "created"));
  if (typeof sha !== "string" || !/^[0-9a-f]{40,64}$/u.test(sha) || committed === null) return null;
  return { sha, committed };
}
