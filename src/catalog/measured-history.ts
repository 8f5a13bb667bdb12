import type { Git } from "./history.ts";

/** What an entry's observations said at the end of a month: numbers by fact. */
export interface MeasuredMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly values: ReadonlyMap<string, number>;
}

/** By software id, oldest month first; only entries that were measured in two months at least. */
export type MeasuredHistory = ReadonlyMap<string, readonly MeasuredMonth[]>;

/** So many months are drawn, and so many states are read at most, that a build stays quick whatever the history is. */
const MONTHS = 12;
const MOST_STATES = 20_000;
/** States that Git is asked for at a time. */
const AT_A_TIME = 500;

const RECORD = "\u001e";
const FILES = ":(glob)catalog/software/*/observations.yml";
const LOG = ["log", `--format=${RECORD}%cI`, "--raw", "--no-abbrev", "--no-renames", "--relative"];
const CHANGE = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]{40,64}) [AM]\tcatalog\/software\/([a-z0-9-]+)\//u;

/** One state of one file: the blob that Git keeps it in. */
interface State {
  readonly id: string;
  readonly month: string;
  readonly blob: string;
}

/** Reads from the Git history what was measured month by month; rejects where Git fails. */
export async function readMeasuredHistory(git: Git): Promise<MeasuredHistory> {
  const states = statesIn(await git([...LOG, "--", FILES]));
  const months = new Map<string, MeasuredMonth[]>();
  for (let start = 0; start < states.length; start += AT_A_TIME) {
    const part = states.slice(start, start + AT_A_TIME);
    const texts = await readBlobs(git, part);
    for (const { id, month, blob } of part) {
      const list = months.get(id) ?? [];
      list.push({ month, values: measuredValues(texts.get(blob) ?? "") });
      months.set(id, list);
    }
  }
  return months;
}

/** The last state of each month of the entries that have several, oldest first. */
function statesIn(log: string): readonly State[] {
  const byEntry = new Map<string, State[]>();
  for (const record of log.split(RECORD).slice(1)) {
    const [time = "", ...lines] = record.split("\n");
    const month = time.slice(0, 7);
    for (const line of lines) {
      const [, blob = "", id = ""] = CHANGE.exec(line) ?? [];
      if (id === "") continue;
      const known = byEntry.get(id) ?? [];
      byEntry.set(id, known);
      // Newest first: of a month the first that comes is the last that was.
      if (known.length < MONTHS && known.at(-1)?.month !== month) known.push({ id, month, blob });
    }
  }
  const several = [...byEntry.values()].filter((states) => states.length > 1);
  return several.flatMap((states) => states.reverse()).slice(0, MOST_STATES);
}

/** The contents of blobs by their ids; `git cat-file --batch` says of each its id, type and size in a line. */
async function readBlobs(git: Git, states: readonly State[]): Promise<ReadonlyMap<string, string>> {
  const blobs = [...new Set(states.map(({ blob }) => blob))];
  const bytes = Buffer.from(await git(["cat-file", "--batch"], `${blobs.join("\n")}\n`));
  const texts = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    if (end === -1) break;
    const [blob = "", , size = "0"] = bytes.toString("utf8", at, end).split(" ");
    const from = end + 1;
    texts.set(blob, bytes.toString("utf8", from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return texts;
}

/** The numbers in the text of an observations.yml as machines write it; of several of one fact the newest. */
export function measuredValues(text: string): ReadonlyMap<string, number> {
  const newest = new Map<string, { readonly measured: string; readonly value: number }>();
  for (const block of text.split(/^ {2}- fact: /mu).slice(1)) {
    const fact = /^\S+/u.exec(block)?.[0] ?? "";
    const value = /^ {4}value: ([0-9]+(?:\.[0-9]+)?)$/mu.exec(block)?.[1];
    const measured = /^ {4}measured: (\S+)$/mu.exec(block)?.[1] ?? "";
    if (value === undefined || (newest.get(fact)?.measured ?? "") > measured) continue;
    newest.set(fact, { measured, value: Number(value) });
  }
  return new Map([...newest].map(([fact, { value }]) => [fact, value]));
}
