/** Runs the steps of a build one after the other or side by side, and keeps how long each took. */
export interface Steps {
  readonly run: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
  /** Seconds by the name of the step. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** `now` answers milliseconds; `say` gets one line when a step ends. */
export function createSteps(now: () => number, say: (line: string) => void): Steps {
  const seconds: Record<string, number> = {};
  return {
    seconds,
    run: async (name, work) => {
      const start = now();
      const result = await work();
      seconds[name] = (now() - start) / 1000;
      say(`     ${name.padEnd(14)} ${seconds[name].toFixed(1).padStart(6)} s`);
      return result;
    },
  };
}
