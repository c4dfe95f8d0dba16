import {assumptions} from "./assumptions.js";
import {solve} from "./solve.js";

/** Sampled families of the nation with (nearly) one score, and the PIP-age pupils among them. */
export interface ScoreGroup {
  readonly score: number;
  readonly withComponent: number;
  readonly withoutComponent: number;
  readonly pupils: number;
}

/** Scores at which a family's chance of a programme is one half, and the chance of PKH without a component. */
export interface ReceiptCuts {
  readonly sembako_cut: number;
  readonly pkh_cut: number;
  readonly pkh_without_component: number;
  readonly pip_cut: number;
}

/**
 * Cuts that give the published numbers of recipients (in sampled units). Sembako is logistic in the score; PKH, within
 * Sembako, logistic for families with a component and level for the others; PIP, by pupil, logistic with a lift for
 * families on Sembako. Pupils count as families with a component.
 */
export function solveReceipt(
  groups: readonly ScoreGroup[],
  recipients: {readonly pkh: number; readonly sembako: number; readonly pip: number}
): ReceiptCuts {
  const {targetingSpread, pkhWithoutComponent, pipForSembako} = assumptions;
  const total = (count: (group: ScoreGroup) => number) => groups.reduce((sum, group) => sum + count(group), 0);
  const find = (count: (group: ScoreGroup, cut: number) => number, target: number) =>
    solve((cut) => total((group) => count(group, cut)), target, -10, 20);
  const sembako = (score: number, cut: number) => logistic((cut - score) / targetingSpread.sembako);
  const sembako_cut = find(
    ({score, withComponent, withoutComponent}, cut) => (withComponent + withoutComponent) * sembako(score, cut),
    recipients.sembako
  );
  const onSembako = ({score}: ScoreGroup) => sembako(score, sembako_cut);
  const pkh_cut = find(
    (group, cut) => group.withComponent * onSembako(group) * logistic((cut - group.score) / targetingSpread.pkh),
    recipients.pkh * (1 - pkhWithoutComponent)
  );
  const pip = (score: number, cut: number, lift: number) => logistic((cut - score) / targetingSpread.pip + lift);
  const pip_cut = find((group, cut) => {
    const share = onSembako(group);
    const chance = share * pip(group.score, cut, pipForSembako) + (1 - share) * pip(group.score, cut, 0);
    return group.pupils * chance;
  }, recipients.pip);
  return {
    sembako_cut,
    pkh_cut,
    pkh_without_component:
      (recipients.pkh * pkhWithoutComponent) / total((group) => group.withoutComponent * onSembako(group)),
    pip_cut
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
