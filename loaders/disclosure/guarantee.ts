import {epsilonOf, releaseLoss, unchangedLoss, worstLoss} from "../../src/lattice/privacyLoss.js";
import {spends} from "./variances.js";

/** The epoch: lattice, class map and sticky noise are the same throughout. A new one is the owner's decision. */
export const epoch = 1;

/** How many releases an epoch may hold, and the most any family's history may lose (privacy.md section 12). */
export const ledgerCap = {releases: 8, rho: 2.2} as const;

/** The δ at which ε is stated. */
export const delta = 1e-9;

/** What one release loses, and what all of an epoch's have lost, as the manifest states it. */
export function guarantee(releases: number) {
  const rho = releaseLoss(spends);
  const [unchanged, worst] = [unchangedLoss(spends, releases), worstLoss(spends, releases)];
  return {
    // A replaced family is one removed and one added; a person who moves changes two families by way of four.
    rho: {addRemove: rho, replace: 2 * rho, personMove: 8 * rho},
    epsilon: epsilonOf(rho, delta),
    releases,
    rhoT: {unchanged, worst},
    epsilonT: {unchanged: epsilonOf(unchanged, delta), worst: epsilonOf(worst, delta)},
    delta
  };
}

/** Throws RangeError when another release would pass the cap. */
export function checkCap(releases: number): void {
  const worst = worstLoss(spends, releases);
  if (releases <= ledgerCap.releases && worst <= ledgerCap.rho) return;
  throw new RangeError(
    `ledger is past its cap: ${releases} releases lose rho ${worst.toFixed(3)} at worst, cap ${ledgerCap.releases} ` +
      `releases and rho ${ledgerCap.rho}: publish no more in this epoch, the data's owner must sign a new one`
  );
}
