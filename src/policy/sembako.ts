import {monthsOf} from "./day.js";
import {valueOn, type Choices} from "./parameter.js";
import {sembakoMonth, sembakoTopUp} from "./parameters/sembako.js";

/** Sembako of one family in the calendar year of a day, rupiah: the sum over its months of the law on the first. */
export function sembakoYear(day: string, choices: Choices): number {
  return monthsOf(day).reduce(
    (sum, month) => sum + valueOn(sembakoMonth, month, choices) + valueOn(sembakoTopUp, month, choices),
    0
  );
}
