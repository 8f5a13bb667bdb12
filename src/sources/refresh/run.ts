import type { Observations } from "../../schema/generated/observations.ts";
import type { Source, SourceResult, Target } from "../source.ts";
import { mergeObservations, type SourceAnswer } from "./merge.ts";
import type { EntryOutcome, Gap, RunReport } from "./outcome.ts";
import { eachByHost } from "./queue.ts";
import { vetResult } from "./vet.ts";

/** What a run needs from outside. */
export interface RefreshPorts {
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly renewAfterDays: number;
  readonly sources: readonly Source[];
  /** Entries of one host that are worked on at a time. */
  readonly entriesPerHost: number;
  /** What observations.yml of an entry says; null where there is none. */
  readonly read: (id: string) => Promise<Observations | null>;
  /** Replaces the file as a whole, or not at all. */
  readonly write: (id: string, observations: Observations) => Promise<void>;
  /** What an interrupted run already did, by entry. */
  readonly done: ReadonlyMap<string, EntryOutcome>;
  /** Called when an entry is finished, before the next one of its host begins. */
  readonly finished: (outcome: EntryOutcome, count: number) => Promise<void>;
}

/**
 * Asks every source for every entry and writes what changed. One entry after the other within a host, hosts side
 * by side; never rejects for what an upstream or a single file does: that is in the report.
 */
export async function refresh(targets: readonly Target[], ports: RefreshPorts): Promise<RunReport> {
  const outcomes = new Map<string, EntryOutcome>();
  for (const { id } of targets) {
    const known = ports.done.get(id);
    if (known) outcomes.set(id, known);
  }
  const resumed = outcomes.size;
  const open = targets.filter(({ id }) => !outcomes.has(id));
  await eachByHost(open, ports.entriesPerHost, async (target) => {
    const outcome = await refreshEntry(target, ports);
    outcomes.set(target.id, outcome);
    await ports.finished(outcome, outcomes.size);
  });
  const ordered = [...outcomes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { now: ports.now, outcomes: ordered, resumed };
}

async function refreshEntry(target: Target, ports: RefreshPorts): Promise<EntryOutcome> {
  const { now, renewAfterDays, sources } = ports;
  const applying = sources.filter((source) => source.appliesTo(target));
  const answers = await Promise.all(applying.map((source) => ask(source, target, now)));
  const gaps = answers.flatMap(({ result }) => result.unavailable.map(gapOf));
  try {
    const before = await ports.read(target.id);
    const merged = mergeObservations(before, answers, {
      now,
      renewAfterDays,
      reports: target.reports,
    });
    const { observations, changed, renewed } = merged;
    if (differs(before, observations)) await ports.write(target.id, observations);
    return { id: target.id, changed, renewed, gaps };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { id: target.id, changed: [], renewed: [], gaps, failure };
  }
}

/** A source that breaks its promise and throws has answered nothing; the others still count. */
async function ask(source: Source, target: Target, now: string): Promise<SourceAnswer> {
  try {
    const result = await source.observe(target, now);
    return { source: source.id, result: vetResult(source.id, result) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      source: source.id,
      result: {
        ...NOTHING,
        unavailable: [{ source: source.id, reason: "not-understood", detail }],
      },
    };
  }
}

const NOTHING: SourceResult = { observations: [], absent: [], unavailable: [] };

function gapOf({ source, reason, detail, url }: SourceResult["unavailable"][number]): Gap {
  return { source, reason, detail, ...(url === undefined ? {} : { url }) };
}

/** Whether there is anything to write; an entry of which nothing is known gets no empty file. */
function differs(before: Observations | null, after: Observations): boolean {
  const { observations, absent = [], unavailable = [] } = after;
  if (before === null) return observations.length + absent.length + unavailable.length > 0;
  return sorted(before) !== sorted(after);
}

function sorted({ observations, absent = [], unavailable = [] }: Observations): string {
  return JSON.stringify(
    [observations, absent, unavailable].map((list) =>
      list.map((each) => JSON.stringify(each)).sort(),
    ),
  );
}
