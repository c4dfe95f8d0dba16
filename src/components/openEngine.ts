import {wrap} from "comlink";
import type {Answer, ComparedAnswer, DistrictsAnswer, Engine, Opened, ReleaseAddresses} from "../../workers/engine.js";
import type {Baseline} from "../policy/comparison.js";
import type {Outcome} from "../policy/outcome.js";
import {MachineError} from "../policy/machineError.js";
import type {Scenario} from "../policy/scenario.js";
import type {ThresholdAnswer} from "../scenario/findThreshold.js";

/** The engine as a page sees it. Every promise rejects with a MachineError when the worker does not load. */
export interface EngineClient {
  /** Marks `desil:cube-ready` when the fast path answers. */
  open(addresses: ReleaseAddresses): Promise<Opened>;
  /**
   * One question in flight: of those that wait meanwhile only the latest is asked, the others give null. Measures
   * `desil:worker`, the part of an answer spent in the worker, up to its arrival.
   */
  simulate(scenario: Scenario, baseline: Scenario): Promise<Answer | null>;
  /** simulate with who enters and leaves; its questions wait for each other, not for those of simulate. */
  compare(scenario: Scenario, baseline: Baseline): Promise<ComparedAnswer | null>;
  findThreshold: Engine["findThreshold"];
  findWeighted: Engine["findWeighted"];
  /** Who actually receives, valued by the law of the scenario's day; its question replaces none that waits. */
  actual(of: Pick<Scenario, "day">): Promise<Outcome>;
  attribute: Engine["attribute"];
  /** A province's districts; as with simulate, the latest of those that wait. */
  districts(province: string, scenario: Scenario, baseline: Baseline | null): Promise<DistrictsAnswer | null>;
  listRows: Engine["listRows"];
  /** Marks `desil:database-ready` when the query path answers. */
  openDatabase(): Promise<void>;
  /** Measures `desil:query`. */
  checkBySql: Engine["checkBySql"];
  /** Whether the worker failed, so that no question will be answered. */
  isDead(): boolean;
  close(): void;
}

/** Longest a worker with a question may go without a sign of life, milliseconds; then as long again after a ping. */
const silence = 6000;

/** Starts the engine's worker, whose script is at `address`. */
export function openEngine(address: string, start: (address: string) => Worker = startWorker): EngineClient {
  const worker = start(address);
  const engine = wrap<Engine>(worker);
  const waiting = new Set<(reason: Error) => void>();
  let failure: Error | null = null;
  const fail = (message: string, code: "engineFailed" | "engineSilent") => {
    failure = new MachineError(message, code, {});
    for (const reject of waiting) reject(failure);
  };
  worker.addEventListener("error", (event) =>
    fail(`engine worker failed: ${event.message || address}`, "engineFailed")
  );
  // a worker that the browser has ended says nothing: one that does not answer a ping either is taken for dead
  const watch = setInterval(() => {
    if (waiting.size === 0 || failure) return;
    const late = setTimeout(() => fail("engine worker does not answer", "engineSilent"), silence);
    const alive = () => clearTimeout(late);
    engine.ping().then(alive, alive);
  }, silence);
  // not Promise.race: a promise that never settles keeps everything that ever raced against it
  const orFailure = <T>(answer: Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (failure) return reject(failure);
      waiting.add(reject);
      void answer.then(resolve, reject).finally(() => waiting.delete(reject));
    });
  const measured = async <T extends Answer>(question: Promise<T>): Promise<T> => {
    const answer = await orFailure(question);
    const end = performance.now();
    performance.measure("desil:worker", {start: end - answer.milliseconds, end});
    return answer;
  };
  let database: Promise<void> | undefined;

  function openDatabase(): Promise<void> {
    database ??= orFailure(engine.openDatabase()).then(
      () => void performance.mark("desil:database-ready"),
      (error: unknown) => {
        database = undefined;
        throw error;
      }
    );
    return database;
  }

  return {
    async open(addresses) {
      const opened = await orFailure(engine.open(addresses));
      performance.mark("desil:cube-ready");
      return opened;
    },
    simulate: latestOnly((scenario: Scenario, baseline: Scenario) => measured(engine.simulate(scenario, baseline))),
    compare: latestOnly((scenario: Scenario, baseline: Baseline) => measured(engine.compare(scenario, baseline))),
    findThreshold: (...question) => orFailure<ThresholdAnswer>(engine.findThreshold(...question)),
    findWeighted: (...question) => orFailure(engine.findWeighted(...question)),
    actual: async (of) => (await orFailure(engine.compare(of, "penerima-nyata"))).baseline,
    attribute: (...question) => orFailure(engine.attribute(...question)),
    districts: latestOnly((...question: Parameters<Engine["districts"]>) =>
      orFailure<DistrictsAnswer>(engine.districts(...question))
    ),
    listRows: (...question) => orFailure(engine.listRows(...question)),
    openDatabase,
    async checkBySql(scenario, baseline) {
      await openDatabase();
      const start = performance.now();
      const check = await orFailure(engine.checkBySql(scenario, baseline));
      performance.measure("desil:query", {start, end: performance.now()});
      return check;
    },
    isDead: () => failure !== null,
    close() {
      clearInterval(watch);
      worker.terminate();
    }
  };
}

/** A function that runs once at a time; calls made meanwhile wait, and all but the last of them give null. */
export function latestOnly<Question extends unknown[], Reply>(
  ask: (...question: Question) => Promise<Reply>
): (...question: Question) => Promise<Reply | null> {
  let busy = false;
  let waiting: {readonly question: Question; readonly settle: (reply: Promise<Reply> | null) => void} | null = null;

  async function run(question: Question): Promise<Reply> {
    busy = true;
    try {
      return await ask(...question);
    } finally {
      busy = false;
      const next = waiting;
      waiting = null;
      if (next) next.settle(run(next.question));
    }
  }

  return (...question) => {
    if (!busy) return run(question);
    waiting?.settle(null);
    return new Promise((settle) => (waiting = {question, settle}));
  };
}

function startWorker(address: string): Worker {
  return new Worker(address, {type: "module"});
}
