import {normalCdf} from "./normalCdf.js";

/** A published table at one level, as the ledger counts it. */
export interface Spend {
  /** Variance of the noise on each count. */
  readonly variance: number;
  /** The part of the variance that stays from release to release; 0 where all noise is fresh. */
  readonly sticky: number;
  /** The most by which one family changes the table (Euclidean length over its cells). */
  readonly contribution: number;
}

/** Zero-concentrated differential privacy of one release, add or remove one family (Canonne, Kamath, Steinke 2020). */
export function releaseLoss(spends: readonly Spend[]): number {
  return spends.reduce((rho, {variance, contribution}) => rho + (contribution * contribution) / (2 * variance), 0);
}

/**
 * Loss of a family's whole history in one table over `releases` releases: `visits` says in how many of them it lay in
 * each cell it ever visited. Noise covariance fresh·I + sticky·11ᵀ, exact for Gaussians (privacy.md section 5).
 */
export function historyLoss(
  {variance, sticky, contribution}: Spend,
  releases: number,
  visits: readonly number[]
): number {
  const fresh = variance - sticky;
  const scale = (contribution * contribution) / (2 * fresh);
  return visits.reduce((rho, x) => rho + scale * (x - (sticky * x * x) / (fresh + releases * sticky)), 0);
}

/** The loss of a family that stays in its cells through all releases. */
export function unchangedLoss(spends: readonly Spend[], releases: number): number {
  return spends.reduce((rho, spend) => rho + historyLoss(spend, releases, [releases]), 0);
}

/**
 * The largest loss of any history: new cells in every release. The loss of a cell is concave in the visits, so that no
 * visit adds more than the first to a cell, and every visit adds something.
 */
export function worstLoss(spends: readonly Spend[], releases: number): number {
  const visits = new Array<number>(releases).fill(1);
  return spends.reduce((rho, spend) => rho + historyLoss(spend, releases, visits), 0);
}

/** The smallest ε for a given δ (Canonne, Kamath and Steinke 2020, corollary 13), by golden search over the order α. */
export function epsilonOf(rho: number, delta: number): number {
  const at = (logOrder: number) => {
    const alpha = 1 + Math.exp(logOrder);
    return alpha * rho + (Math.log(1 / delta) - Math.log(alpha - 1) + alpha * Math.log1p(-1 / alpha)) / (alpha - 1);
  };
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [-6, 14];
  while (high - low > 1e-10) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (at(left) < at(right)) high = right;
    else low = left;
  }
  return at((low + high) / 2);
}

/** The standard normal quantile at 1%. */
const onePercent = -2.326348;

/**
 * The most in a hundred families, as a share, that an adversary who knows every other family recognises as present,
 * while wrongly naming one in a hundred absent ones: Φ(Φ⁻¹(0.01) + √2ρ), as for Gaussian noise (privacy.md section 5).
 */
export function recognitionBound(rho: number): number {
  return normalCdf(onePercent + Math.sqrt(2 * rho));
}
