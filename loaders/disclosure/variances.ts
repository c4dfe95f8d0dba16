import type {Level} from "../../src/lattice/tables.js";
import {noiseLevel, type NoiseLevel} from "./noise.js";

/** Every table that is measured with noise; those that are not files of their own steady the others. */
export type MeasuredTable = "T0" | "A1" | "A2" | "B" | "S" | "L" | "M" | "X" | "T0c" | "A1c" | "Bc" | "V" | "Q" | "R";

/** The most pupils of one family that table L counts. */
export const mostPupils = 4;

/** The most members beyond six of one family that figure X counts. */
export const mostExcess = 9;

const regional = {nation: noiseLevel(144), province: noiseLevel(60), regency: noiseLevel(32)};
const district = {district: noiseLevel(32)};
const fresh = (variance: number) => noiseLevel(variance, {freshOnly: true});

/**
 * Noise by table and level, as privacy.md section 4 decides it. X is one figure, members beyond six of the nation's
 * families of six or more, so faintly measured that it costs a hundredth of table M. V, Q and R are declared: no
 * release holds them yet, but its stated loss already counts them.
 */
export const variances: Readonly<Record<MeasuredTable, Readonly<Partial<Record<Level, NoiseLevel>>>>> = {
  T0: regional,
  A1: regional,
  A2: regional,
  B: regional,
  S: {nation: noiseLevel(144), province: noiseLevel(120), regency: noiseLevel(64)},
  L: {nation: noiseLevel(144, {contribution: mostPupils})},
  M: {nation: noiseLevel(144)},
  X: {nation: noiseLevel(14_400, {contribution: mostExcess})},
  T0c: district,
  A1c: district,
  Bc: district,
  V: {nation: fresh(144), province: fresh(120), regency: fresh(192)},
  Q: {nation: fresh(144), province: fresh(120), regency: fresh(96)},
  R: {nation: fresh(144), province: fresh(240)}
};

/** Tables declared for later work. */
export const reservedTables: readonly MeasuredTable[] = ["V", "Q", "R"];

/** Every table at every level, as the ledger counts them. */
export const spends: readonly (NoiseLevel & {readonly table: MeasuredTable; readonly level: Level})[] = Object.entries(
  variances
).flatMap(([table, levels]) =>
  Object.entries(levels).map(([level, noise]) => ({table: table as MeasuredTable, level: level as Level, ...noise}))
);
