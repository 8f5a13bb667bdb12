import { createHash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { renderObservations } from "../../src/catalog/observations-file.ts";
import type { EntryOutcome, RunReport } from "../../src/sources/refresh/outcome.ts";
import { type RefreshPorts, refresh } from "../../src/sources/refresh/run.ts";
import type { RefreshArguments } from "./arguments.ts";
import { observationsPath, writeWhole } from "./files.ts";
import { type Journal, openJournal } from "./journal.ts";
import { selectAside } from "./select-aside.ts";
import { openSources } from "./sources.ts";
import { readKnown, type Selection } from "./targets.ts";

/** What a command of `refresh` needs from its surroundings. */
export interface Surroundings {
  /** The folder of the program. */
  readonly program: string;
  /** The time, RFC 3339. */
  readonly now: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** One line of progress, to standard error. */
  readonly log: (line: string) => void;
}

/** Asks the chosen sources for the chosen entries; a text says what is wrong with the call. */
export async function runRefresh(
  args: RefreshArguments,
  surroundings: Surroundings,
): Promise<RunReport | string> {
  const root = args.root ?? surroundings.program;
  if (!existsSync(join(root, "catalog"))) return `There is no folder catalog in ${root}.`;
  const selection = await selectAside(root, args);
  if (typeof selection === "string") return selection;
  const all = await openSources(
    { settings: selection.settings, copies: args.copies },
    surroundings,
  );
  const unknown = args.sources.find((id) => !all.some((source) => source.id === id));
  const names = all.map(({ id }) => id).join(", ");
  if (unknown !== undefined) return `There is no source "${unknown}". There are: ${names}.`;
  const sources = all.filter(({ id }) => args.sources.length === 0 || args.sources.includes(id));
  const journal = args.dryRun ? null : journalOf(root, args, surroundings);
  const ports = { sources, ...portsOf(root, args, surroundings, selection, journal) };
  const report = await refresh(selection.targets, ports);
  journal?.close();
  return report;
}

function portsOf(
  root: string,
  { dryRun, into }: RefreshArguments,
  { now, log }: Surroundings,
  selection: Selection,
  journal: Journal | null,
): Omit<RefreshPorts, "sources"> {
  const { settings, targets } = selection;
  return {
    now,
    renewAfterDays: settings.renewAfterDays ?? 30,
    entriesPerHost: settings.entriesPerHost ?? 4,
    read: async (id) => readKnown(selection, id),
    write: async (id, observations) => {
      if (dryRun) return;
      writeWhole(observationsPath(into ?? root, id), renderObservations(observations));
    },
    done: journal?.done ?? new Map(),
    finished: async (outcome, count) => {
      journal?.add(outcome);
      log(`${count}/${targets.length} ${progressOf(outcome)}`);
    },
  };
}

function progressOf({ id, changed, gaps, failure }: EntryOutcome): string {
  const parts = [
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(gaps.length > 0 ? [`${gaps.length} unavailable`] : []),
    ...(failure === undefined ? [] : [failure]),
  ];
  return `${id}: ${parts.length === 0 ? "as before" : parts.join(", ")}`;
}

/** One journal for each root and selection, so that shards and partial runs do not meet. */
function journalOf(root: string, args: RefreshArguments, { program, now }: Surroundings): Journal {
  const about = [realpathSync(root), args.only, args.sources, args.shard, args.into];
  const key = createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 16);
  return openJournal(join(program, ".cache", "refresh", `${key}.jsonl`), key, now, args.fresh);
}
