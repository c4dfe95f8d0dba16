import {isDay} from "./day.js";
import type {Choices, Parameter} from "./parameter.js";
import {parameterOf} from "./parameters/index.js";

/** Checks reforms and switches before the law is read. Throws RangeError naming the parameter and what is wrong. */
export function checkChoices({reforms = {}, switches = {}}: Choices): void {
  for (const [id, reading] of Object.entries(switches)) {
    const {readings = []} = parameterOf(id);
    if (!readings.some((candidate) => candidate.id === reading))
      throw new RangeError(`${id} has no reading: ${reading}`);
  }
  for (const [id, reform] of Object.entries(reforms)) {
    const parameter = parameterOf(id);
    if (parameter.figure) throw new RangeError(`${id} is a published figure and takes no reform`);
    if (parameter.unit === "choice") throw new RangeError(`${id} is a choice and takes a switch, not a reform`);
    const steps = typeof reform === "number" ? [["", reform] as const] : reform;
    steps.forEach(([from, value], index) => {
      if (from !== "" && !isDay(from)) throw new RangeError(`${id} has a step on no ISO day: ${from}`);
      if (index > 0 && from <= steps[index - 1]![0]) throw new RangeError(`${id} has steps out of order: ${from}`);
      checkValue(parameter, value);
    });
  }
}

function checkValue({id, unit, allowed}: Parameter<number | string>, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${id} is not a number: ${value}`);
  if (value < 0) throw new RangeError(`${id} is negative: ${value}`);
  if (allowed && !allowed.includes(value)) throw new RangeError(`${id} is none of ${allowed.join(", ")}: ${value}`);
  const most = unit === "share" ? 1 : unit === "percentRanked" ? 100 : unit === "months" ? 12 : Infinity;
  if (value > most) throw new RangeError(`${id} is above ${most}: ${value}`);
  const whole = ["personsFamily", "childrenFamily", "pregnancy", "payments", "months"].includes(unit);
  if (whole && !Number.isInteger(value)) throw new RangeError(`${id} is not whole: ${value}`);
}
