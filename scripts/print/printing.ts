import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { PrintDocument, PrintPictures } from "../../src/pdf/document.ts";
import type { Printed } from "../../src/pdf/printer.ts";

/** What a printing process is asked. */
export interface PrintOrder {
  readonly document: PrintDocument;
  readonly pictures: PrintPictures;
}

/** What a printing process says: that it is ready (or never will be), then one answer for each order. */
export type PrintAnswer =
  | Printed
  | { readonly outcome: "ready" }
  /** There is no typesetter for this machine, or a font is missing. */
  | { readonly outcome: "unavailable"; readonly reason: string };

export type PrintResult = Exclude<PrintAnswer, { readonly outcome: "ready" }>;

export interface Printing {
  /** One order after the other; never rejects. */
  readonly print: (order: PrintOrder) => Promise<PrintResult>;
  readonly close: () => void;
}

/**
 * A process that prints, started with the first order. One that does not answer within `seconds`, or dies, is replaced
 * for the next order; the order that it had is refused.
 */
export function openPrinting(seconds: number, worker = WORKER): Printing {
  let child: ChildProcess | null = null;
  const close = () => {
    child?.kill("SIGKILL");
    child = null;
    process.off("exit", close);
  };
  const print = async (order: PrintOrder): Promise<PrintResult> => {
    if (child === null) {
      const started = start(worker);
      const first = await answerOf(started, seconds);
      if (first.outcome !== "ready") {
        started.kill("SIGKILL");
        return first;
      }
      child = started;
      process.once("exit", close);
    }
    const answer = answerOf(child, seconds);
    child.send(order);
    const result = await answer;
    if (result.outcome === "ready") return refused("answered out of turn");
    if (isSilent(result)) close();
    return result;
  };
  return { print, close };
}

const WORKER = join(import.meta.dirname, "worker.ts");

function start(worker: string): ChildProcess {
  return fork(worker, {
    serialization: "advanced",
    execArgv: ["--expose-gc"],
    // The compiler writes what it panics about; the answer is enough.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

const SILENT = "no answer";

function isSilent(result: PrintResult): boolean {
  return result.outcome === "refused" && result.reason.startsWith(SILENT);
}

function refused(reason: string): PrintResult {
  return { outcome: "refused", reason };
}

/** The next message of a process; a refusal where it dies or says nothing for so many seconds. */
function answerOf(child: ChildProcess, seconds: number): Promise<PrintAnswer> {
  return new Promise((resolve) => {
    const done = (answer: PrintAnswer) => {
      clearTimeout(timer);
      child.off("message", done).off("exit", died).off("error", died);
      resolve(answer);
    };
    const died = () => done(refused(`${SILENT}: the typesetter broke down`));
    const timer = setTimeout(() => done(refused(`${SILENT} within ${seconds} s`)), seconds * 1000);
    child.on("message", done).on("exit", died).on("error", died);
  });
}
