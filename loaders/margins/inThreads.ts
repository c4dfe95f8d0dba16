import {Worker} from "node:worker_threads";
import type {PublishedTables} from "./publishedTables.js";
import {squaredErrors} from "./squaredErrors.js";
import type {Assignment} from "./squaredErrorsWorker.js";

/**
 * squaredErrors for replicates 1 to `replicates`, in that order, spread over threads; with one thread, in this one. The
 * number of threads changes the time alone. Rejects with a thread's error.
 */
export async function inThreads(
  published: PublishedTables,
  replicates: number,
  threads: number
): Promise<Float64Array[]> {
  const all = Array.from({length: replicates}, (_, index) => index + 1);
  if (threads <= 1) return squaredErrors(published, all);
  const parts = Array.from({length: threads}, (_, thread) => all.filter((replicate) => replicate % threads === thread));
  const results = await Promise.all(parts.map((own) => inThread({published, replicates: own})));
  return all.map((replicate) => results[replicate % threads]![parts[replicate % threads]!.indexOf(replicate)]!);
}

const script = new URL("./squaredErrorsWorker.ts", import.meta.url).href;

/** A thread reads no TypeScript by itself, and under tests nothing around it does. */
const start = `import("tsx/esm/api").then(({tsImport}) => tsImport("${script}", "${script}"))`;

function inThread(assignment: Assignment): Promise<Float64Array[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(start, {eval: true, workerData: assignment, execArgv: []});
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`thread that measures margins ended without an answer: ${code}`)));
  });
}
