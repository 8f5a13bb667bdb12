/** Lets work for one host happen in turn, at most so much of it at once; hosts do not wait for each other. */
export type InTurn = <T>(host: string, work: () => Promise<T>) => Promise<T>;

interface Queue {
  running: number;
  readonly waiting: (() => void)[];
}

export function createTurns(atOnce: number): InTurn {
  const queues = new Map<string, Queue>();
  return async (host, work) => {
    const queue = queues.get(host) ?? { running: 0, waiting: [] };
    queues.set(host, queue);
    if (queue.running >= Math.max(1, atOnce)) {
      await new Promise<void>((resolve) => queue.waiting.push(resolve));
    } else {
      queue.running += 1;
    }
    try {
      return await work();
    } finally {
      // Whoever waits longest takes over the place; it stays counted as running.
      const next = queue.waiting.shift();
      if (next === undefined) queue.running -= 1;
      else next();
    }
  };
}
