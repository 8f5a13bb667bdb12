import type { Target } from "../source.ts";

/**
 * Works on targets: those of one host at most `perHost` at a time, different hosts side by side, so that a slow
 * host holds up nobody else. Rejects as soon as the work on one rejects.
 */
export async function eachByHost(
  targets: readonly Target[],
  perHost: number,
  work: (target: Target) => Promise<void>,
): Promise<void> {
  const queues = Map.groupBy(targets, ({ repository }) => hostOf(repository));
  const workers = [...queues.values()].flatMap((queue) => {
    const waiting = queue.values();
    const count = Math.min(perHost, queue.length);
    return Array.from({ length: count }, () => drain(waiting, work));
  });
  await Promise.all(workers);
}

/** Takes from a queue that others take from as well, until it is empty. */
async function drain(
  waiting: IteratorObject<Target>,
  work: (target: Target) => Promise<void>,
): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : "";
}
