import type {Worth} from "./cells.js";
import type {Kind} from "./kinds.js";
import type {TargetCells} from "./programme.js";
import type {ServedRow, Service} from "./service.js";
import type {Halves, Weights} from "./splits.js";
import {insideShare} from "./targetDepths.js";

/** Shares of a kind inside the threshold and beyond it, by bin of the nation or of every regency. */
export interface KindShares {
  readonly kind: Kind;
  /** Of its units, in the mean of the year. */
  readonly time: Halves;
  /** Of its rupiah of the year. */
  readonly cash: Halves;
}

/** Serves every kind its shares; `stride` is 0 where these are the same in every regency, `rate` what is paid of the index. */
export function serveKinds(
  parts: readonly KindShares[],
  stride: number,
  depths: Float64Array,
  all: Worth,
  rate: number
): Service {
  const count = (of: readonly KindShares[]) => (regency: number, row: Float64Array) => {
    for (let bin = 0; bin < row.length; ++bin) row[bin] = 0;
    for (let at = 0; at < of.length; ++at) addUnits(row, of[at]!, regency, stride, depths[regency]!);
  };
  const own = count(parts.filter(({kind}) => kind.who !== "beside"));
  return {
    serve: (regency, row) => {
      for (let bin = 0; bin < row.served.length; ++bin) row.served[bin] = row.persons[bin] = row.amount[bin] = 0;
      for (let at = 0; at < parts.length; ++at) addServed(row, parts[at]!, regency, stride, depths[regency]!, rate);
    },
    share: (regency, row) => {
      own(regency, row);
      for (let bin = 0, at = regency * row.length; bin < row.length; ++bin, ++at) {
        row[bin] = all.units[at]! > 0 ? row[bin]! / all.units[at]! : 0;
      }
    },
    alike: false,
    beside: count(parts.filter(({kind}) => kind.who === "beside")),
    already: count(parts.filter(({kind}) => kind.who !== "newcomers"))
  };
}

function addServed(
  {served, persons: living, amount}: ServedRow,
  {kind: {worth}, time, cash}: KindShares,
  regency: number,
  stride: number,
  depth: number,
  rate: number
): void {
  const {units, persons, index} = worth;
  const bins = served.length;
  for (let bin = 0, at = regency * bins, slot = regency * stride; bin < bins; ++bin, ++at, ++slot) {
    const inside = insideShare(depth, bin);
    const share = time.inside[slot]! * inside + time.beyond[slot]! * (1 - inside);
    const paid = cash.inside[slot]! * inside + cash.beyond[slot]! * (1 - inside);
    served[bin]! += units[at]! * share;
    living[bin]! += persons[at]! * share;
    amount[bin]! += index[at]! * paid * rate;
  }
}

function addUnits(
  row: Float64Array,
  {kind: {worth}, time}: KindShares,
  regency: number,
  stride: number,
  depth: number
): void {
  const {units} = worth;
  for (let bin = 0, at = regency * row.length, slot = regency * stride; bin < row.length; ++bin, ++at, ++slot) {
    const inside = insideShare(depth, bin);
    row[bin]! += units[at]! * (time.inside[slot]! * inside + time.beyond[slot]! * (1 - inside));
  }
}

/** What is in the target in every cell: of each kind its share inside the threshold and beyond it. */
export function targetKinds(kinds: readonly Kind[], aimed: readonly Weights[], depths: Float64Array): TargetCells {
  const {length} = kinds[0]!.worth.units;
  const [units, without] = [new Float64Array(length), new Float64Array(length)];
  const bins = length / depths.length;
  kinds.forEach(({who, worth}, kind) => {
    const {inside: own, beyond: other} = aimed[kind]!;
    const into = who === "beside" ? without : units;
    for (let at = 0; at < length; ++at) {
      const inside = insideShare(depths[Math.floor(at / bins)]!, at % bins);
      into[at]! += worth.units[at]! * (own * inside + other * (1 - inside));
    }
  });
  return {units, without: kinds.some(({who}) => who === "beside") ? without : null};
}
