import {createHash} from "node:crypto";
import {epoch} from "../disclosure/guarantee.js";
import {keyedHash} from "../disclosure/hmac.js";
import {noiseKeys} from "../disclosure/keys.js";
import {measure, type Measured} from "../disclosure/measure.js";
import {sampler, type Sampler} from "../disclosure/noise.js";
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
export const controls: Readonly<Record<"zero" | "independent" | "reusedFresh", Mechanism>> = {
  zero: () => silent,
  independent: (release) => {
    const own = keyed(release);
    const {master, version, digest} = release;
    const key = createHash("sha256").update(master).update(version).update(digest).digest();
    return {...own, sticky: keyedHash(key)};
  },
  reusedFresh: ({master}) => keyed({master, version: "always the same", digest: "00"})
};

/** All that the mechanism measures of a country: more than is ever published. */
export function observe({places, lattice, nest}: Calibration, truth: readonly DenseTable[], draw: Sampler): Measured {
  return measure(truth, lattice, nest, places, draw);
}

/** The uniform number whose draw is 0 for every variance. */
function none(_message: string, words: Uint32Array): void {
  words[0] = 0x7fffffff;
  words[1] = 0xffffffff;
}
