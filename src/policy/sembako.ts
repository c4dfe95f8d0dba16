import {monthsOf} from "./day.js";
import type {Quarters} from "./law.js";
import {valueOn, type Choices} from "./parameter.js";
import {sembakoMonth, sembakoTopUp} from "./parameters/sembako.js";

/** Sembako of one family in the calendar year of a day, rupiah: the sum over its months of the law on the first. */
export function sembakoYear(day: string, choices: Choices): number {
  return sembakoMonths(day, choices).reduce((sum, amount) => sum + amount, 0);
}

/** Shares of that year in each quarter, by its months; equal where nothing is paid. */
export function sembakoQuarters(day: string, choices: Choices): Quarters {
  const months = sembakoMonths(day, choices);
  const year = months.reduce((sum, amount) => sum + amount, 0);
  const share = (quarter: number) =>
    year > 0 ? (months[quarter * 3]! + months[quarter * 3 + 1]! + months[quarter * 3 + 2]!) / year : 0.25;
  return [share(0), share(1), share(2), share(3)];
}

function sembakoMonths(day: string, choices: Choices): number[] {
  return monthsOf(day).map((month) => valueOn(sembakoMonth, month, choices) + valueOn(sembakoTopUp, month, choices));
}
