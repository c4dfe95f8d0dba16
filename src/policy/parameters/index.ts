import type {Parameter} from "../parameter.js";
import {refusal} from "../refusal.js";
import {
  bltDesaBudget,
  bltDesaMonth,
  bltDesaMonths,
  bltDesaQuota,
  bltDesaThreshold,
  pbiBudget,
  pbiMonth,
  pbiQuota,
  pbiThreshold
} from "./additional.js";
import {pipBudget, pkhBudget, sembakoBudget} from "./budgets.js";
import {pipFull, pipHalf, pipHalfShare, pipKemenagShare, pipTk, pipTkShare} from "./pipRates.js";
import {pkhMaxChildren, pkhMaxEarlyChildhood, pkhMaxPersons, pkhMaxPregnancy} from "./pkhCaps.js";
import {pkhElderlyAge} from "./pkhElderly.js";
import {pkhHam, pkhIndex} from "./pkhIndex.js";
import {pkhOrder} from "./pkhOrder.js";
import {pkhBankPayments, pkhStages} from "./pkhPayment.js";
import {pipQuota, pkhQuota, sembakoQuota} from "./quotas.js";
import {pipRealisation, pkhRealisation, sembakoRealisation} from "./realisation.js";
import {sembakoMonth, sembakoTopUp} from "./sembako.js";
import {pipThreshold, pkhThreshold, sembakoThreshold} from "./thresholds.js";

/** Every parameter, in the order that pages list them. */
export const parameters: readonly Parameter<number | string>[] = [
  ...Object.values(pkhIndex),
  pkhHam,
  pkhMaxPersons,
  pkhMaxEarlyChildhood,
  pkhMaxChildren,
  pkhMaxPregnancy,
  pkhOrder,
  pkhElderlyAge,
  pkhStages,
  pkhBankPayments,
  pkhThreshold,
  pkhQuota,
  pkhBudget,
  pkhRealisation,
  sembakoMonth,
  sembakoTopUp,
  sembakoThreshold,
  sembakoQuota,
  sembakoBudget,
  sembakoRealisation,
  ...Object.values(pipFull),
  ...Object.values(pipHalf),
  ...Object.values(pipHalfShare),
  pipTk,
  pipTkShare,
  ...Object.values(pipKemenagShare),
  pipThreshold,
  pipQuota,
  pipBudget,
  pipRealisation,
  pbiMonth,
  pbiThreshold,
  pbiQuota,
  pbiBudget,
  bltDesaMonth,
  bltDesaMonths,
  bltDesaThreshold,
  bltDesaQuota,
  bltDesaBudget
];

const byId = new Map(parameters.map((parameter) => [parameter.id, parameter]));

/** The parameter of an id. Throws RangeError when there is none. */
export function parameterOf(id: string): Parameter<number | string> {
  const parameter = byId.get(id);
  if (!parameter) throw refusal(id, {id: "bukan parameter yang dikenal", en: "is no known parameter"});
  return parameter;
}
