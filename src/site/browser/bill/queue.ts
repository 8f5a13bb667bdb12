import type { VerdictContext } from "../../../licenses/verdict/verdict.ts";
import type { JudgeAnswer, JudgeFile, JudgeState } from "./messages.ts";

/** One file that somebody chose, and how far its check is. */
export interface BillFile {
  readonly job: number;
  readonly file: File;
  state: JudgeState | { readonly type: "waiting" } | { readonly type: "cancelled" };
}

/** A worker that judges files, one at a time. */
export interface BillWorker {
  judge(question: JudgeFile): void;
  /** Ends it at once, whatever it does. */
  stop(): void;
}

/** Who listens to a worker. */
export interface Listener {
  readonly hear: (answer: JudgeAnswer) => void;
  /** The worker itself has failed and will never answer. */
  readonly fail: () => void;
}

/** Where the queue gets its worker and its questions from, and whom it tells. */
export interface QueueSurroundings {
  /** Throws where the browser has no such workers. */
  readonly openWorker: (listener: Listener) => BillWorker;
  readonly question: (context: VerdictContext) => Omit<JudgeFile, "job" | "file">;
  /** What files are judged for at this moment. */
  readonly context: () => VerdictContext;
  readonly changed: (file: BillFile) => void;
}

/** Files that are checked one after the other, by one worker. */
export interface BillQueue {
  add(files: readonly File[]): readonly BillFile[];
  cancel(job: number): void;
  /** Checks everything once more that was checked before, for what is asked now. */
  again(): void;
}

/** A queue without files. */
export function createQueue(around: QueueSurroundings): BillQueue {
  const files: BillFile[] = [];
  let worker: BillWorker | null = null;
  let running: BillFile | null = null;

  function set(file: BillFile, state: BillFile["state"]): void {
    file.state = state;
    around.changed(file);
  }
  /** A worker that hangs over a file, or has died, is of no use for the next. */
  function stop(state: BillFile["state"]): void {
    worker?.stop();
    worker = null;
    const stopped = running;
    running = null;
    if (stopped) set(stopped, state);
    next();
  }
  function hear({ job, ...state }: JudgeAnswer): void {
    if (running?.job !== job) return;
    const file = running;
    if (isLast(state)) running = null;
    set(file, state);
    if (running === null) next();
  }
  function next(): void {
    const waiting = running ? undefined : files.find(({ state }) => state.type === "waiting");
    if (!waiting) return;
    running = waiting;
    try {
      worker ??= openListened();
      const { job, file } = waiting;
      worker.judge({ job, file, ...around.question(around.context()) });
    } catch {
      stop({ type: "failed" });
    }
  }
  /** What a stopped worker has already sent is about a question that nobody asks any more. */
  function openListened(): BillWorker {
    const isMine = (): boolean => worker === opened;
    const opened = around.openWorker({
      hear: (answer) => isMine() && hear(answer),
      fail: () => isMine() && stop({ type: "failed" }),
    });
    return opened;
  }
  return {
    add(chosen) {
      const added = chosen.map((file, index): BillFile => {
        return { job: files.length + index, file, state: { type: "waiting" } };
      });
      files.push(...added);
      for (const file of added) around.changed(file);
      next();
      return added;
    },
    cancel(job) {
      const file = files[job];
      if (file === running) stop({ type: "cancelled" });
      else if (file?.state.type === "waiting") set(file, { type: "cancelled" });
    },
    again() {
      for (const file of files) if (file.state.type === "judged") set(file, { type: "waiting" });
      if (running) stop({ type: "waiting" });
      else next();
    },
  };
}

function isLast({ type }: JudgeState): boolean {
  return type !== "loading" && type !== "reading" && type !== "judging";
}
