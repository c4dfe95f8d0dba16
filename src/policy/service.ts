import type {ServedCells, Worth} from "./cells.js";
import {insideShare} from "./targetDepths.js";

/** What is served in one regency, by bin: units, persons and rupiah a year. */
export type ServedRow = Readonly<Record<"served" | "persons" | "amount", Float64Array>>;

/**
 * What a run serves, regency by regency: nothing is laid out by cell before it is asked for, as to make arrays of that
 * length takes longer than to fill them. Each writes the bins of a regency into a row.
 */
export interface Service {
  readonly serve: (regency: number, row: ServedRow) => void;
  /** The share of the programme's units that is served. */
  readonly share: (regency: number, row: Float64Array) => void;
  /** Whether those shares are known to be the same in every regency. */
  readonly alike: boolean;
  /** Units served that have no component; absent where there can be none. */
  readonly beside?: (regency: number, row: Float64Array) => void;
  /** Units served of whom the run knows that they received before; absent where it takes no account of that. */
  readonly already?: (regency: number, row: Float64Array) => void;
}

/**
 * Serves shares of a worth: of regency r and bin b the share at `r * stride + b`, stride 0 the same in every regency, as
 * far as the bin lies inside the regency's depth; of its index `rate` is paid.
 */
export function serveShares(
  {units, persons, index}: Worth,
  {
    shares,
    stride,
    depths
  }: {readonly shares: Float64Array; readonly stride: number; readonly depths: Float64Array | null},
  rate: number
): Service {
  return {
    serve: (regency, {served, persons: living, amount}) => {
      const bins = served.length;
      const depth = depths === null ? bins : depths[regency]!;
      for (let bin = 0, at = regency * bins, slot = regency * stride; bin < bins; ++bin, ++at, ++slot) {
        const share = shares[slot]! * insideShare(depth, bin);
        served[bin] = units[at]! * share;
        living[bin] = persons[at]! * share;
        amount[bin] = index[at]! * share * rate;
      }
    },
    share: (regency, row) => {
      const depth = depths === null ? row.length : depths[regency]!;
      for (let bin = 0, slot = regency * stride; bin < row.length; ++bin, ++slot) {
        row[bin] = shares[slot]! * insideShare(depth, bin);
      }
    },
    alike: stride === 0 && (depths === null || areEqual(depths))
  };
}

function areEqual(values: Float64Array): boolean {
  for (let at = 1; at < values.length; ++at) if (values[at] !== values[0]) return false;
  return true;
}

/** Serves cells as they were counted. */
export function serveCells({served, persons, amount}: Omit<ServedCells, "already">): Service["serve"] {
  return (regency, row) => {
    for (let bin = 0, at = regency * row.served.length; bin < row.served.length; ++bin, ++at) {
      row.served[bin] = served[at]!;
      row.persons[bin] = persons[at]!;
      row.amount[bin] = amount[at]!;
    }
  };
}

/** A row to serve into. */
export function emptyRow(bins: number): ServedRow {
  return {served: new Float64Array(bins), persons: new Float64Array(bins), amount: new Float64Array(bins)};
}

/** What is served by regency, and units and rupiah by bin. */
export function sumServed({serve}: Service, regencies: number, bins: number) {
  const row = emptyRow(bins);
  const {served, persons, amount} = row;
  const byRegency = emptyRow(regencies);
  const byBin = {served: new Float64Array(bins), amount: new Float64Array(bins)};
  for (let regency = 0; regency < regencies; ++regency) {
    serve(regency, row);
    let units = 0;
    let living = 0;
    let rupiah = 0;
    for (let bin = 0; bin < bins; ++bin) {
      units += served[bin]!;
      living += persons[bin]!;
      rupiah += amount[bin]!;
      byBin.served[bin]! += served[bin]!;
      byBin.amount[bin]! += amount[bin]!;
    }
    byRegency.served[regency] = units;
    byRegency.persons[regency] = living;
    byRegency.amount[regency] = rupiah;
  }
  return {regencies: byRegency, bins: byBin};
}

/** What is served in every regency and bin. */
export function cellsOf({serve, already}: Service, regencies: number, bins: number): ServedCells {
  const cells = emptyRow(regencies * bins);
  const row = emptyRow(bins);
  for (let regency = 0; regency < regencies; ++regency) {
    serve(regency, row);
    cells.served.set(row.served, regency * bins);
    cells.persons.set(row.persons, regency * bins);
    cells.amount.set(row.amount, regency * bins);
  }
  return {...cells, already: already ? laidOut(already, regencies, bins) : null};
}

/** The rows of all regencies, regency-major. */
export function laidOut(write: (regency: number, row: Float64Array) => void, regencies: number, bins: number) {
  const cells = new Float64Array(regencies * bins);
  for (let regency = 0; regency < regencies; ++regency) {
    write(regency, cells.subarray(regency * bins, (regency + 1) * bins));
  }
  return cells;
}
