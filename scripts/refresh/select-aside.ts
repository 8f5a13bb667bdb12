import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { RefreshArguments } from "./arguments.ts";
import { type Selection, selectTargets } from "./targets.ts";

interface Question {
  readonly root: string;
  readonly args: RefreshArguments;
}

/**
 * The same as `selectTargets`, in a thread of its own: parsing a catalogue takes far more memory than a run, and with
 * the thread it goes.
 */
export async function selectAside(
  root: string,
  args: RefreshArguments,
): Promise<Selection | string> {
  const question: Question = { root, args };
  const worker = new Worker(new URL(import.meta.url), {
    workerData: question,
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 },
  });
  const [answer]: (Selection | string)[] = await once(worker, "message");
  await worker.terminate();
  return answer ?? "";
}

if (!isMainThread && parentPort !== null && isQuestion(workerData)) {
  parentPort.postMessage(await selectTargets(workerData.root, workerData.args));
}

function isQuestion(data: unknown): data is Question {
  return typeof data === "object" && data !== null && "root" in data && "args" in data;
}
