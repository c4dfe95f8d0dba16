import {createHash} from "node:crypto";
import {epoch} from "../disclosure/guarantee.js";
import {drawGaussian, gaussianTable, type GaussianTable} from "../disclosure/gaussianTable.js";
import {keyedHash, type KeyedHash} from "../disclosure/hmac.js";
import {noiseKeys} from "../disclosure/keys.js";
import {measure, type Measured} from "../disclosure/measure.js";
import {sampler, type Sampler} from "../disclosure/noise.js";
import {variances} from "../disclosure/variances.js";
import type {DenseTable} from "../layTables.js";
import type {Calibration} from "./calibration.js";

/** Which release an attacker looks at, and under which key it was made. */
export interface Release {
  readonly master: Buffer;
  readonly version: string;
  readonly digest: string;
}

/** A way to draw noise: ours, or one that must not stand the attacks. */
export type Mechanism = (release: Release) => Sampler;

/** The mechanism as it publishes. */
export const keyed: Mechanism = ({master, version, digest}) =>
  sampler(noiseKeys(master, epoch, {version, revision: 0, digest}));

/** Draws nothing but 0, so that what is observed is the truth. */
export const silent: Sampler = {sticky: none, fresh: none, words: new Uint32Array(2)};

/** Controls that must fail. */
export const controls: Readonly<Record<"zero" | "independent" | "reusedFresh" | "alike" | "multiplied", Mechanism>> = {
  zero: () => silent,
  independent: (release) => {
    const own = keyed(release);
    const {master, version, digest} = release;
    const key = createHash("sha256").update(master).update(version).update(digest).digest();
    return {...own, sticky: keyedHash(key)};
  },
  reusedFresh: ({master}) => keyed({master, version: "always the same", digest: "00"}),
  alike: (release) => {
    const own = keyed(release);
    const nameless = (message: string) => message.slice(message.lastIndexOf("|"));
    return {
      ...own,
      sticky: (message, words) => own.sticky(nameless(message), words),
      fresh: (message, words) => own.fresh(nameless(message), words)
    };
  },
  multiplied: (release) => {
    const own = keyed(release);
    const {variance, sticky, contribution} = variances.L.nation!;
    return {
      ...own,
      sticky: inMultiples(own.sticky, sticky, contribution),
      fresh: inMultiples(own.fresh, variance - sticky, contribution)
    };
  }
};

/** All that the mechanism measures of a country: more than is ever published. */
export function observe({places, lattice, nest}: Calibration, truth: readonly DenseTable[], draw: Sampler): Measured {
  return measure(truth, lattice, nest, places, draw);
}

/** A hash whose draws for table L are those of a variance smaller by the square, times the contribution. */
function inMultiples(hash: KeyedHash, variance: number, contribution: number): KeyedHash {
  const [wide, narrow] = [variance, variance / contribution ** 2].map(gaussianTable) as [GaussianTable, GaussianTable];
  return (message, words) => {
    hash(message, words);
    if (!message.startsWith("LN|")) return;
    const draw = contribution * drawGaussian(narrow, words[0]!, words[1]!);
    const uniform = wide.thresholds[draw + wide.bound]! - 1n;
    words[0] = Number(uniform >> 32n);
    words[1] = Number(uniform & 0xffffffffn);
  };
}

/** The uniform number whose draw is 0 for every variance. */
function none(_message: string, words: Uint32Array): void {
  words[0] = 0x7fffffff;
  words[1] = 0xffffffff;
}
