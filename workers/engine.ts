import {expose} from "comlink";
import type {SqlCheck as CheckedBySql} from "../src/check/checkBySql.js";
import type {MarginStatement} from "../src/lattice/margins.js";
import type {Manifest} from "../src/lattice/release.js";
import type {BesideBaseline} from "../src/policy/besideBaseline.js";
import type {Attribution} from "../src/policy/attribution.js";
import type {Baseline} from "../src/policy/comparison.js";
import type {DistrictAnswer} from "../src/policy/districtAnswer.js";
import type {Outcome} from "../src/policy/outcome.js";
import type {ResultRow} from "../src/policy/resultRows.js";
import type {RowLevel} from "../src/policy/regionSums.js";
import type {Scenario} from "../src/policy/scenario.js";
import type {StackPart} from "../src/scenario/attributeStack.js";
import type {Limit, ThresholdAnswer} from "../src/scenario/findThreshold.js";
import type {WeightedAnswer} from "../src/scenario/findWeighted.js";
import {openDatabase, type DatabaseAddresses} from "./database.js";
import {createEngine} from "./createEngine.js";
import {keepErrorFields} from "./keepErrorFields.js";

/** Where the published files are, as addresses the page resolved; keys are the paths of the manifest. */
export interface ReleaseAddresses {
  readonly manifest: string;
  readonly classes: string;
  readonly regions: string;
  readonly files: Readonly<Record<string, string>>;
  /** Names of districts; their tables lie beside the manifest (districtFiles.ts). */
  readonly districts?: string;
  /** DuckDB-WASM's own worker and module; without them there is no query path. */
  readonly database?: DatabaseAddresses;
}

/** What the fast path says once it can answer. */
export interface Opened {
  readonly manifest: Manifest;
  /** Weighted families by regency and bin, regency-major; and those with any component. */
  readonly families: Float64Array;
  readonly withComponent: Float64Array;
}

/** One question of the slider: a scenario, and what it is compared with. */
export interface Answer {
  readonly outcome: Outcome;
  readonly baseline: Outcome;
  /** Time spent in the worker, milliseconds. */
  readonly milliseconds: number;
}

/** An answer with who enters and leaves against the baseline, by programme. */
export type ComparedAnswer = Answer & BesideBaseline;

/** A province's districts, with what a page needs to show them. */
export interface DistrictsAnswer extends DistrictAnswer {
  readonly margins: MarginStatement;
  /** Figures of fewer families are shown as "fewer than". */
  readonly displayMin: number;
}

/** A comparison recomputed by SQL, beside the fast path. */
export interface SqlCheck extends CheckedBySql {
  /** Time spent in the worker on the question itself, milliseconds. */
  readonly milliseconds: number;
}

/** What pages may ask of the worker; plain data both ways. */
export interface Engine {
  /** Whether the worker is alive. */
  ping(): Promise<"alive">;
  open(addresses: ReleaseAddresses): Promise<Opened>;
  simulate(scenario: Scenario, baseline: Scenario): Promise<Answer>;
  /** simulate, with the flows between the two; tables B and L are fetched once a question needs them. */
  compare(scenario: Scenario, baseline: Baseline): Promise<ComparedAnswer>;
  /** The highest cut point that a limit affords one programme, or several by their weights. */
  findThreshold(scenario: Scenario, programme: string, limit: Limit): Promise<ThresholdAnswer>;
  findWeighted(scenario: Scenario, weights: Readonly<Record<string, number>>, limit: Limit): Promise<WeightedAnswer>;
  /** What each step of scenarios, stacked one on another, adds to those before it. */
  attribute(parts: readonly StackPart[]): Promise<Attribution>;
  /** A province's districts under a scenario, and a baseline or none; its files are fetched when first asked for. */
  districts(province: string, scenario: Scenario, baseline: Baseline | null): Promise<DistrictsAnswer>;
  /** A comparison as rows of regions and programmes, for files. */
  listRows(scenario: Scenario, baseline: Baseline, level: RowLevel): Promise<ResultRow[]>;
  /** Starts DuckDB-WASM and fills it with the release; again after a failure, never twice at once. */
  openDatabase(): Promise<void>;
  /** Opens the database on first use and recomputes a comparison by SQL over the same files. */
  checkBySql(scenario: Scenario, baseline: Baseline): Promise<SqlCheck>;
}

keepErrorFields();
expose(createEngine({get: (address) => fetch(address), openDatabase}));
