import {epsilonOf, recognitionBound, releaseLoss, unchangedLoss, worstLoss} from "../../lattice/privacyLoss.js";
import type {DisclosureStatement} from "../../lattice/release.js";

/** What a family may lose over some releases: as rho, as epsilon at the manifest's delta, and as recognition. */
export interface LossRow {
  /** This release; those so far at worst; the cap's number of releases, unchanged and at worst; the cap itself. */
  readonly history: "release" | "soFar" | "unchanged" | "worst" | "cap";
  readonly releases: number;
  readonly rho: number;
  readonly epsilon: number;
  /** The share that the strongest adversary recognises, at one in a hundred wrongly named. */
  readonly recognised: number;
}

/** The losses that the noise of the manifest gives, computed here and not read from it. */
export function lossRows({noise, releases, delta, ledgerCap}: DisclosureStatement): LossRow[] {
  const row = (history: LossRow["history"], over: number, rho: number): LossRow => ({
    history,
    releases: over,
    rho,
    epsilon: epsilonOf(rho, delta),
    recognised: recognitionBound(rho)
  });
  return [
    row("release", 1, releaseLoss(noise)),
    ...(releases > 1 ? [row("soFar", releases, worstLoss(noise, releases))] : []),
    row("unchanged", ledgerCap.releases, unchangedLoss(noise, ledgerCap.releases)),
    row("worst", ledgerCap.releases, worstLoss(noise, ledgerCap.releases)),
    row("cap", ledgerCap.releases, ledgerCap.rho)
  ];
}

/** Whether the losses that the manifest states are those that its own noise gives. */
export function lossAgrees({noise, releases, rho, rhoT, epsilon, delta}: DisclosureStatement): boolean {
  const loss = releaseLoss(noise);
  return [
    rho.addRemove - loss,
    rhoT.unchanged - unchangedLoss(noise, releases),
    rhoT.worst - worstLoss(noise, releases),
    epsilon - epsilonOf(loss, delta)
  ].every((gap) => Math.abs(gap) < 1e-6);
}
