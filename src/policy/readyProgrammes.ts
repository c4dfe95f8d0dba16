import {valueOn, type Choices} from "./parameter.js";
import {
  bltDesaMonth,
  bltDesaMonths,
  bltDesaQuota,
  bltDesaThreshold,
  pbiMonth,
  pbiQuota,
  pbiThreshold
} from "./parameters/additional.js";
import type {AdditionalProgramme} from "./scenario.js";

/**
 * The additional programmes that come ready-made, as a scenario's `additional` holds them, from the dated parameters.
 * Throws RangeError where a parameter has no value on the day.
 */
export function readyProgrammes(day: string, choices: Choices = {}): Readonly<Record<string, AdditionalProgramme>> {
  return {
    pbi: {
      name: {id: "PBI-JKN", en: "PBI-JKN"},
      unit: "person",
      monthly: valueOn(pbiMonth, day, choices),
      months: 12,
      threshold: valueOn(pbiThreshold, day, choices),
      quota: valueOn(pbiQuota, day, choices)
    },
    "blt-desa": {
      name: {id: "BLT Desa", en: "BLT Desa"},
      unit: "family",
      monthly: valueOn(bltDesaMonth, day, choices),
      months: valueOn(bltDesaMonths, day, choices),
      threshold: valueOn(bltDesaThreshold, day, choices),
      quota: valueOn(bltDesaQuota, day, choices),
      notWith: ["pkh"]
    }
  };
}
