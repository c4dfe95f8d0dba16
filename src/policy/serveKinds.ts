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
  const sharesIn = wholeShares(parts, stride, depths, all.units.length / depths.length);
  const count = (who: (kind: Kind) => boolean) => {
    const counted = parts.map(({kind}) => who(kind));
    return (regency: number, row: Float64Array) => {
      const shares = sharesIn(regency);
      for (let bin = 0; bin < row.length; ++bin) row[bin] = 0;
      for (let at = 0; at < parts.length; ++at) {
        if (counted[at]) addUnits(row, parts[at]!.kind.worth, regency, shares[at]!.time);
      }
    };
  };
  const own = count(({who}) => who !== "beside");
  return {
    serve: (regency, row) => {
      const shares = sharesIn(regency);
      for (let bin = 0; bin < row.served.length; ++bin) row.served[bin] = row.persons[bin] = row.amount[bin] = 0;
      for (let at = 0; at < parts.length; ++at) addServed(row, parts[at]!.kind.worth, regency, shares[at]!, rate);
    },
    share: (regency, row) => {
      own(regency, row);
      for (let bin = 0, at = regency * row.length; bin < row.length; ++bin, ++at) {
        row[bin] = all.units[at]! > 0 ? row[bin]! / all.units[at]! : 0;
      }
    },
    alike: false,
    beside: count(({who}) => who === "beside"),
    already: count(({who}) => who !== "newcomers")
  };
}

/** Shares of a kind by bin of a regency, whether inside the threshold or beyond it. */
type WholeShares = Readonly<Record<"time" | "cash", Float64Array>>;

/** Gives every kind's shares in a regency, worked out only where they differ; read before it is asked of another. */
function wholeShares(parts: readonly KindShares[], stride: number, depths: Float64Array, bins: number) {
  const rows = parts.map(() => ({time: new Float64Array(bins), cash: new Float64Array(bins)}));
  let last = -1;
  return (regency: number): readonly WholeShares[] => {
    const depth = depths[regency]!;
    if (stride === 0 && depth === last) return rows;
    last = depth;
    for (let at = 0; at < parts.length; ++at) {
      mix(parts[at]!.time, regency * stride, depth, rows[at]!.time);
      mix(parts[at]!.cash, regency * stride, depth, rows[at]!.cash);
    }
    return rows;
  };
}

function mix({inside, beyond}: Halves, first: number, depth: number, row: Float64Array): void {
  for (let bin = 0, slot = first; bin < row.length; ++bin, ++slot) {
    const share = insideShare(depth, bin);
    row[bin] = inside[slot]! * share + beyond[slot]! * (1 - share);
  }
}

function addServed(
  {served, persons: living, amount}: ServedRow,
  {units, persons, index}: Worth,
  regency: number,
  {time, cash}: WholeShares,
  rate: number
): void {
  const bins = served.length;
  for (let bin = 0, at = regency * bins; bin < bins; ++bin, ++at) {
    const share = time[bin]!;
    served[bin]! += units[at]! * share;
    living[bin]! += persons[at]! * share;
    amount[bin]! += index[at]! * cash[bin]! * rate;
  }
}

function addUnits(row: Float64Array, {units}: Worth, regency: number, shares: Float64Array): void {
  for (let bin = 0, at = regency * row.length; bin < row.length; ++bin, ++at) row[bin]! += units[at]! * shares[bin]!;
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
