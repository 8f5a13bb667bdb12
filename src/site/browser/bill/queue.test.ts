import { describe, expect, it } from "vitest";
import type { VerdictContext } from "../../../licenses/verdict/verdict.ts";
import type { JudgeAnswer, JudgeFile } from "./messages.ts";
import { type BillFile, createQueue, type Listener } from "./queue.ts";

const CONTEXT: VerdictContext = { kind: "software", use: null, asOf: "2026-06-01" };
const file = (name: string): File => new File(["{}"], name);
const REFUSED = { type: "refused", message: "No", fix: "Do" } as const;

/** A queue whose workers do what the test says. */
function aQueue(open: () => void = () => undefined) {
  const workers: { listener: Listener; asked: JudgeFile[]; stopped: boolean }[] = [];
  const told: string[] = [];
  const queue = createQueue({
    openWorker(listener) {
      open();
      const worker = { listener, asked: [] as JudgeFile[], stopped: false };
      workers.push(worker);
      return {
        judge: (question) => worker.asked.push(question),
        stop: () => {
          worker.stopped = true;
        },
      };
    },
    question: (context) => ({ context, settings: {} as never, base: "https://example.org/" }),
    context: () => CONTEXT,
    changed: ({ file: { name }, state }: BillFile) => told.push(`${name} ${state.type}`),
  });
  const hear = (answer: JudgeAnswer): void => workers.at(-1)?.listener.hear(answer);
  return { queue, workers, told, hear };
}

describe("the queue of files", () => {
  it("asks one worker for one file after the other", () => {
    const { queue, workers, told, hear } = aQueue();
    queue.add([file("a"), file("b")]);
    expect(workers[0]?.asked.map(({ file: { name } }) => name)).toEqual(["a"]);
    hear({ job: 0, type: "reading" });
    hear({ job: 0, ...REFUSED });
    expect(workers[0]?.asked.map(({ file: { name } }) => name)).toEqual(["a", "b"]);
    expect(workers).toHaveLength(1);
    expect(told).toEqual(["a waiting", "b waiting", "a reading", "a refused"]);
  });

  it("ends the worker of a file that is cancelled, and goes on with the next", () => {
    const { queue, workers, told } = aQueue();
    queue.add([file("a"), file("b"), file("c")]);
    queue.cancel(1);
    queue.cancel(0);
    expect(workers.map(({ stopped }) => stopped)).toEqual([true, false]);
    expect(workers[1]?.asked.map(({ file: { name } }) => name)).toEqual(["c"]);
    expect(told.slice(3)).toEqual(["b cancelled", "a cancelled"]);
  });

  it("does not hear a worker that was stopped, nor a file that is not its turn", () => {
    const { queue, workers, told, hear } = aQueue();
    queue.add([file("a"), file("b")]);
    hear({ job: 1, ...REFUSED });
    queue.cancel(0);
    workers[0]?.listener.hear({ job: 1, ...REFUSED });
    workers[0]?.listener.fail();
    expect(told).toEqual(["a waiting", "b waiting", "a cancelled"]);
  });

  it("says so where a worker dies, and takes a new one for the next file", () => {
    const { queue, workers, told } = aQueue();
    queue.add([file("a"), file("b")]);
    workers[0]?.listener.fail();
    expect(told.at(-1)).toBe("a failed");
    expect(workers[1]?.asked).toHaveLength(1);
  });

  it("says so where the browser has no such workers", () => {
    const { queue, told } = aQueue(() => {
      throw new Error("No workers");
    });
    queue.add([file("a"), file("b")]);
    expect(told.slice(2)).toEqual(["a failed", "b failed"]);
  });

  it("judges what was judged and what is under way once more, when something else is asked", () => {
    const { queue, workers, hear } = aQueue();
    queue.add([file("a"), file("b"), file("c")]);
    hear({ job: 0, type: "judged", report: {} as never, csv: new Blob() });
    hear({ job: 1, ...REFUSED });
    queue.again();
    expect(workers[0]?.stopped).toBe(true);
    expect(workers[1]?.asked.map(({ file: { name } }) => name)).toEqual(["a"]);
    hear({ job: 0, ...REFUSED });
    expect(workers[1]?.asked.map(({ file: { name } }) => name)).toEqual(["a", "c"]);
  });
});
