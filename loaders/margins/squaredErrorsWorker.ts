import {parentPort, workerData} from "node:worker_threads";
import type {PublishedTables} from "./publishedTables.js";
import {squaredErrors} from "./squaredErrors.js";

/** What a thread is started with; it answers with squaredErrors of its replicates. */
export interface Assignment {
  readonly published: PublishedTables;
  readonly replicates: readonly number[];
}

const {published, replicates} = workerData as Assignment;
parentPort!.postMessage(squaredErrors(published, replicates));
