import {expect, it} from "vitest";
import {assumptions} from "../../../loaders/synthetic/assumptions.js";
import {solveReceipt} from "../../../loaders/synthetic/receipt.js";

const groups = Array.from({length: 200}, (_, i) => ({
  score: -1 + i / 50,
  withComponent: 700,
  withoutComponent: 300,
  pupils: 900
}));
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

it("gives each programme its number of recipients, and PKH its share without a component", () => {
  const recipients = {pkh: 20_000, sembako: 38_000, pip: 60_000};
  const cuts = solveReceipt(groups, recipients);
  const {targetingSpread: spread, pkhWithoutComponent, pipForSembako} = assumptions;
  let [sembako, pkh, without, pip] = [0, 0, 0, 0];
  for (const {score, withComponent, withoutComponent, pupils} of groups) {
    const onSembako = logistic((cuts.sembako_cut - score) / spread.sembako);
    sembako += (withComponent + withoutComponent) * onSembako;
    pkh += withComponent * onSembako * logistic((cuts.pkh_cut - score) / spread.pkh);
    without += withoutComponent * onSembako * cuts.pkh_without_component;
    const log = (cuts.pip_cut - score) / spread.pip;
    pip += pupils * (onSembako * logistic(log + pipForSembako) + (1 - onSembako) * logistic(log));
  }
  expect(sembako).toBeCloseTo(recipients.sembako, 3);
  expect(pkh + without).toBeCloseTo(recipients.pkh, 3);
  expect(without / recipients.pkh).toBeCloseTo(pkhWithoutComponent, 9);
  expect(pip).toBeCloseTo(recipients.pip, 3);
});
