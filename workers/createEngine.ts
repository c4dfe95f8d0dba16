import {cutPoints} from "../src/lattice/bins.js";
import {besideBaseline} from "../src/policy/besideBaseline.js";
import {compare, type Baseline} from "../src/policy/comparison.js";
import type {Cube} from "../src/policy/cube.js";
import {districtAnswer} from "../src/policy/districtAnswer.js";
import {needsReceipt} from "../src/policy/incumbents.js";
import {runBaseline} from "../src/policy/runBaseline.js";
import {simulate} from "../src/policy/simulate.js";
import {resultRows} from "../src/policy/resultRows.js";
import {attributeStack} from "../src/scenario/attributeStack.js";
import {findThreshold} from "../src/scenario/findThreshold.js";
import {findWeighted} from "../src/scenario/findWeighted.js";
import {checkBySql} from "../src/check/checkBySql.js";
import type {Database} from "../src/check/database.js";
import {loadReceipt as fillReceipt, loadRelease as fillRelease} from "../src/check/loadRelease.js";
import type {DatabaseAddresses} from "./database.js";
import {districtFiles} from "./districtFiles.js";
import type {Engine, ReleaseAddresses} from "./engine.js";
import {loadReceipt, loadRelease, type ReceiptTables, type Release} from "./fastPath.js";

/** What the engine needs of the world around it. */
export interface EngineEffects {
  readonly get: typeof fetch;
  readonly openDatabase: (addresses: DatabaseAddresses) => Promise<Database>;
}

/** An engine that holds one release: arrays from `open` on, and a database from the first question that needs it. */
export function createEngine({get, openDatabase}: EngineEffects): Engine {
  let release: Promise<Release> | undefined;
  let addresses: ReleaseAddresses | undefined;
  let receipt: Promise<ReceiptTables> | undefined;
  let provinceOf: ReturnType<typeof districtFiles> | undefined;
  let database: Promise<Database> | undefined;
  let receiptFilled = false;
  let turn: Promise<unknown> = Promise.resolve();

  function opened(): Promise<Release> {
    if (!release) throw new Error("engine has no release: open one first");
    return release;
  }

  /** The cube that a question needs: with who actually receives from the first question that asks of them. */
  async function cubeFor(...asked: readonly Baseline[]): Promise<Cube> {
    const of = await opened();
    const plain = asked.every((one) => one === "hukum" || (one !== "penerima-nyata" && !needsReceipt(one)));
    if (!receipt && plain) return of.cube;
    receipt ??= loadReceipt(of, addresses!, get);
    try {
      return (await receipt).cube;
    } catch (error) {
      receipt = undefined; // the next question tries again
      if (plain) return of.cube;
      throw error;
    }
  }

  async function startDatabase(): Promise<Database> {
    const of = await opened();
    if (!addresses?.database) throw new Error("no address was given for the database");
    const started = await openDatabase(addresses.database);
    await fillRelease(started, of.parts);
    receiptFilled = false;
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
    async ping() {
      return "alive";
    },
    async open(from) {
      addresses = from;
      receipt = undefined;
      provinceOf = undefined;
      release = loadRelease(from, get);
      const {manifest, cube} = await release;
      return {manifest, families: cube.families, withComponent: cube.withComponent};
    },
    async simulate(scenario, baseline) {
      const cube = await cubeFor(scenario, baseline);
      const start = performance.now();
      const outcome = simulate(cube, scenario);
      const base = runBaseline(cube, baseline, scenario); // remembered while a control moves
      return {outcome, baseline: base.outcome, milliseconds: performance.now() - start};
    },
    async compare(scenario, baseline) {
      const cube = await cubeFor(scenario, baseline);
      const start = performance.now();
      return {...besideBaseline(cube, scenario, baseline), milliseconds: performance.now() - start};
    },
    async findThreshold(scenario, programme, limit) {
      const cube = await cubeFor(scenario);
      return findThreshold(scenario, programme, limit, cutPoints(cube.bins), (swept) => simulate(cube, swept));
    },
    async findWeighted(scenario, weights, limit) {
      const cube = await cubeFor(scenario);
      return findWeighted(scenario, weights, limit, cutPoints(cube.bins), (swept) => simulate(cube, swept));
    },
    async attribute(parts) {
      const {manifest} = await opened();
      return attributeStack(await cubeFor(...parts.map(({scenario}) => scenario)), parts, manifest.margins);
    },
    async districts(code, scenario, baseline) {
      const of = await opened();
      provinceOf ??= districtFiles(of, addresses!, get);
      const province = await provinceOf(code);
      // against actual receipt districts have a table of their own
      const simulated = baseline === null || baseline === "penerima-nyata" ? [] : [baseline];
      const answer = districtAnswer(await cubeFor(scenario, ...simulated), province, scenario, baseline);
      return {...answer, margins: of.manifest.margins, displayMin: of.manifest.disclosure.displayMin};
    },
    async listRows(scenario, baseline, level) {
      const cube = await cubeFor(scenario, baseline);
      const {manifest} = await opened();
      return resultRows(cube, compare(cube, scenario, baseline), level, manifest);
    },
    async openDatabase() {
      await withDatabase(async () => undefined);
    },
    async checkBySql(scenario, baseline) {
      return withDatabase(async (filled) => {
        const start = performance.now();
        const cube = await cubeFor(scenario, baseline);
        if (cube.receipt && !receiptFilled) {
          await fillReceipt(filled, (await opened()).manifest, await receipt!);
          receiptFilled = true;
        }
        const comparison = compare(cube, scenario, baseline);
        const check = await checkBySql(filled, cube, scenario, baseline, comparison);
        return {...check, milliseconds: performance.now() - start};
      });
    }
  };
}
