import {cutPoints} from "../src/lattice/bins.js";
import {compare} from "../src/policy/comparison.js";
import {flowsOf} from "../src/policy/flows.js";
import {runScenario, simulate} from "../src/policy/simulate.js";
import {regionRows} from "../src/policy/regionRows.js";
import {findThreshold, findWeighted} from "../src/scenario/findThreshold.js";
import type {Database, DatabaseAddresses} from "./database.js";
import type {Engine, ReleaseAddresses} from "./engine.js";
import {loadRelease, type Release} from "./fastPath.js";
import {checkScenario, fillDatabase} from "./sqlCheck.js";

/** What the engine needs of the world around it. */
export interface EngineEffects {
  readonly get: typeof fetch;
  readonly openDatabase: (addresses: DatabaseAddresses) => Promise<Database>;
}

/** An engine that holds one release: arrays from `open` on, and a database from the first question that needs it. */
export function createEngine({get, openDatabase}: EngineEffects): Engine {
  let release: Promise<Release> | undefined;
  let addresses: ReleaseAddresses | undefined;
  let database: Promise<Database> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function opened(): Promise<Release> {
    if (!release) throw new Error("engine has no release: open one first");
    return release;
  }

  async function startDatabase(): Promise<Database> {
    const of = await opened();
    if (!addresses?.database) throw new Error("no address was given for the database");
    const started = await openDatabase(addresses.database);
    await fillDatabase(started, of);
    return started;
  }

  /** Questions take turns: each writes its law into the database's tables before it asks. */
  function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
    const answer = turn.then(() => tryDatabase(use));
    turn = answer.catch(() => undefined);
    return answer;
  }

  /** After a failure the database is closed, which frees its memory, and the next question opens another. */
  async function tryDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
    database ??= startDatabase();
    const current = database;
    try {
      return await use(await current);
    } catch (error) {
      if (database === current) database = undefined;
      await current.then((failed) => failed.close()).catch(() => undefined);
      throw error;
    }
  }

  return {
    async open(from) {
      addresses = from;
      release = loadRelease(from, get);
      const {manifest, cube} = await release;
      return {manifest, families: cube.families, withComponent: cube.withComponent};
    },
    async simulate(scenario, baseline) {
      const {cube} = await opened();
      const start = performance.now();
      const outcome = simulate(cube, scenario);
      return {outcome, baseline: simulate(cube, baseline), milliseconds: performance.now() - start};
    },
    async compare(scenario, baseline) {
      const {cube} = await opened();
      const start = performance.now();
      const run = runScenario(cube, scenario);
      const base = runScenario(cube, baseline);
      const flows = flowsOf(cube, run, base);
      return {outcome: run.outcome, baseline: base.outcome, flows, milliseconds: performance.now() - start};
    },
    async findThreshold(scenario, programme, limit) {
      const {cube} = await opened();
      return findThreshold(scenario, programme, limit, cutPoints(cube.bins), (swept) => simulate(cube, swept));
    },
    async findWeighted(scenario, weights, limit) {
      const {cube} = await opened();
      return findWeighted(scenario, weights, limit, cutPoints(cube.bins), (swept) => simulate(cube, swept));
    },
    async listRows(scenario, baseline, level) {
      const {cube} = await opened();
      return regionRows(cube, compare(cube, scenario, baseline), level);
    },
    async openDatabase() {
      await withDatabase(async () => undefined);
    },
    async checkBySql(scenario) {
      return withDatabase(async (filled) => checkScenario(filled, await opened(), scenario));
    }
  };
}
