import { type MeasuredHistory, readMeasuredHistory } from "./measured-history.ts";

/** When an entry came and when people last changed it; null where the history does not reach that far. */
export interface EntryHistory {
  readonly added: string | null;
  readonly changed: string | null;
}

/**
 * The Git history of the entries, by `software/<id>`, `organisations/<id>` … ; times are RFC 3339 as Git wrote them.
 * `complete` is false in a shallow clone and where there is no Git repository.
 */
export interface History {
  readonly complete: boolean;
  readonly entries: ReadonlyMap<string, EntryHistory>;
  /** What was measured month by month; left out where it was not looked up. */
  readonly measured?: MeasuredHistory;
}

/**
 * Runs Git in the root of the catalogue, with a text as its standard input where one is given, and answers its
 * standard output; rejects when Git fails.
 */
export type Git = (args: readonly string[], input?: string) => Promise<string>;

export const NO_HISTORY: History = { complete: false, entries: new Map() };

const RECORD = "\u001e";
const LOG = [
  "log",
  `--format=${RECORD}%cI %P`,
  "--name-status",
  "--no-renames",
  "--relative",
  "--",
  "catalog",
];

/** Reads when each entry was added and changed; without a repository the answer is `NO_HISTORY`. */
export async function readHistory(git: Git): Promise<History> {
  try {
    const shallow = (await git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
    const history = parseHistory(await git(LOG), shallow);
    return { ...history, measured: await readMeasuredHistory(git) };
  } catch {
    return NO_HISTORY;
  }
}

/** The time of the last commit (RFC 3339), or null without one. */
export async function readCommitTime(git: Git): Promise<string | null> {
  try {
    const time = (await git(["log", "-1", "--format=%cI"])).trim();
    return time === "" ? null : time;
  } catch {
    return null;
  }
}

/**
 * Reads the output of `git log` (newest commit first). The oldest commit of a shallow clone shows
 * every file as added: what it says is not taken.
 */
export function parseHistory(log: string, shallow: boolean): History {
  const entries = new Map<string, EntryHistory>();
  for (const record of log.split(RECORD).slice(1)) {
    const [head = "", ...lines] = record.split("\n");
    const [time = "", ...parents] = head.split(" ").filter((part) => part !== "");
    if (shallow && parents.length === 0) continue;
    for (const line of lines) addChange(entries, time, line);
  }
  return { complete: !shallow, entries };
}

function addChange(entries: Map<string, EntryHistory>, time: string, line: string): void {
  const [status, path] = line.split("\t");
  if (status === undefined || path === undefined || status === "D") return;
  const key = entryOf(path);
  if (key === null) return;
  const known = entries.get(key);
  const added = status === "A" && isMainFile(path) ? time : (known?.added ?? null);
  entries.set(key, { added, changed: known?.changed ?? time });
}

/** `software/<id>` of a path; null for files that are no entry's, and for what only machines write. */
function entryOf(path: string): string | null {
  const folder = /^catalog\/(software)\/([a-z0-9-]+)\/(?:publiccode|curation)\.yml$/u.exec(path);
  const file = /^catalog\/(organisations|suites|communities)\/([a-z0-9-]+)\.yml$/u.exec(path);
  const found = folder ?? file;
  return found === null ? null : `${found[1]}/${found[2]}`;
}

function isMainFile(path: string): boolean {
  return !path.endsWith("/curation.yml");
}
