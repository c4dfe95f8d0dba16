import {isDay} from "./day.js";
import type {Choices, Parameter} from "./parameter.js";
import {parameterOf} from "./parameters/index.js";
import {refusal} from "./refusal.js";
import {unitLimits} from "./scenarioLimits.js";

/** Checks reforms and switches before the law is read. Throws RangeError naming the parameter and what is wrong. */
export function checkChoices({reforms = {}, switches = {}}: Choices): void {
  for (const [id, reading] of Object.entries(switches)) {
    const {readings = []} = parameterOf(id);
    if (!readings.some((candidate) => candidate.id === reading)) {
      throw refusal(id, {id: `tidak punya bacaan: ${reading}`, en: `has no reading: ${reading}`});
    }
  }
  for (const [id, reform] of Object.entries(reforms)) {
    const parameter = reformable(id);
    const steps = typeof reform === "number" ? [["", reform] as const] : reform;
    steps.forEach(([from, value], index) => {
      if (from !== "" && !isDay(from)) {
        throw refusal(id, {id: `dimulai pada bukan tanggal ISO: ${from}`, en: `has a step on no ISO day: ${from}`});
      }
      if (index > 0 && from <= steps[index - 1]![0]) {
        throw refusal(id, {id: `tidak urut tanggal: ${from}`, en: `has steps out of order: ${from}`});
      }
      checkValue(parameter, value);
    });
  }
}

function reformable(id: string): Parameter<number | string> {
  const parameter = parameterOf(id);
  if (parameter.figure) {
    throw refusal(id, {id: "hanya informasi, tidak dapat diubah", en: "is shown for information and takes no reform"});
  }
  if (parameter.unit === "choice") {
    throw refusal(id, {id: "sebuah pilihan, pakai switches", en: "is a choice and takes a switch, not a reform"});
  }
  return parameter;
}

function checkValue({id, unit, allowed}: Parameter<number | string>, value: number): void {
  if (!Number.isFinite(value)) throw refusal(id, {id: `bukan angka: ${value}`, en: `is not a number: ${value}`});
  if (value < 0) throw refusal(id, {id: `negatif: ${value}`, en: `is negative: ${value}`});
  if (allowed && !allowed.includes(value)) {
    const list = allowed.join(", ");
    throw refusal(id, {id: `hanya boleh ${list}: ${value}`, en: `is none of ${list}: ${value}`});
  }
  const limit = unitLimits[unit];
  if (limit && value > limit.most) {
    throw refusal(id, {id: `melebihi ${limit.id}: ${value}`, en: `is above ${limit.en}: ${value}`});
  }
  const whole = ["personsFamily", "childrenFamily", "pregnancy"].includes(unit);
  if (whole && !Number.isInteger(value)) {
    throw refusal(id, {id: `bukan bilangan bulat: ${value}`, en: `is not whole: ${value}`});
  }
}
