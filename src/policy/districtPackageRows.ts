import type {MarginStatement} from "../lattice/margins.js";
import type {DistrictAnswer} from "./districtAnswer.js";
import {districtReached} from "./districtReached.js";
import {districtRows} from "./districtRows.js";
import {packageIds} from "./packageIds.js";
import {moneyOf, rowOf} from "./packageRows.js";
import type {ResultRow} from "./resultRows.js";

/**
 * All rows of districts: of every programme, then of all programmes together, as packageRows has them of regions:
 * families that any family programme reaches, with the rupiah of all programmes.
 */
export function allDistrictRows(
  answer: DistrictAnswer,
  againstReceipt: boolean,
  margins: MarginStatement
): ResultRow[] {
  const rows = districtRows(answer, againstReceipt, margins);
  const {served, before, margin, marginBefore} = districtReached(answer, againstReceipt, margins);
  const together = answer.districts.map(({code}, at) => {
    const families = {served: served[at]!, before: before?.[at] ?? null};
    const money = moneyOf(rows.filter(({region}) => region === code));
    return rowOf(code, packageIds.families, families, {served: margin, before: marginBefore}, money);
  });
  return [...rows, ...together];
}
