import {cpSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import type {DisclosureStatement, Manifest} from "../../src/lattice/release.js";
import {makeRelease} from "../../loaders/makeRelease.js";
import {startStages} from "../../loaders/stages.js";
import {temporaryFolder, tinyFamilies, tinyPlaces, writeTinyRegistry} from "../fixtures/tinyRegistry.js";

// What a statistician elsewhere does with manifest.json alone: nothing here comes from the code that states the loss.

let disclosures: DisclosureStatement[];

beforeAll(async () => {
  const archive = temporaryFolder();
  disclosures = [];
  for (const version of ["2026-01-23", "2026-04-23", "2026-07-23"]) {
    const registry = await writeTinyRegistry(tinyFamilies(60), {head: {version}});
    const folder = join(temporaryFolder(), "release");
    const environment = disclosures.length === 0 ? {} : {DESIL_RELEASES: archive};
    await makeRelease(
      registry,
      folder,
      startStages(() => {}),
      tinyPlaces,
      environment,
      1
    );
    disclosures.push((JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest).disclosure);
    mkdirSync(join(archive, version));
    cpSync(folder, join(archive, version), {recursive: true, filter: (from) => !from.endsWith("/releases")});
  }
});

/** xᵀ Σ⁻¹ x by Gaussian elimination of (Σ | x). */
function quadraticForm(covariance: readonly (readonly number[])[], x: readonly number[]): number {
  const rows = covariance.map((row, at) => [...row, x[at]!]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; ++pivot) {
    for (let below = pivot + 1; below < size; ++below) {
      const factor = rows[below]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; ++column) rows[below]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; --row) {
    const known = solution.reduce((sum, value, column) => (column > row ? sum + rows[row]![column]! * value : sum), 0);
    solution[row] = (rows[row]![size]! - known) / rows[row]![row]!;
  }
  return solution.reduce((sum, value, at) => sum + value * x[at]!, 0);
}

/** ½ Δᵀ Σ⁻¹ Δ of a family that lies in the given releases of one cell: sticky noise is shared by all, fresh by none. */
function cellLoss(
  {variance, sticky, contribution}: DisclosureStatement["noise"][number],
  present: readonly boolean[]
): number {
  const covariance = present.map((_, row) =>
    present.map((__, column) => sticky + (row === column ? variance - sticky : 0))
  );
  return (
    quadraticForm(
      covariance,
      present.map((is) => (is ? contribution : 0))
    ) / 2
  );
}

/** The δ at which ρ-zCDP gives ε: the least over α of the bound of Canonne, Kamath and Steinke, here on a grid. */
function deltaOf(rho: number, epsilon: number): number {
  let least = Infinity;
  for (let step = 1; step < 40_000; ++step) {
    const alpha = 1 + step / 500;
    least = Math.min(
      least,
      (Math.exp((alpha - 1) * (alpha * rho - epsilon)) / (alpha - 1)) * Math.pow(1 - 1 / alpha, alpha)
    );
  }
  return least;
}

it("gives rho of one release from the variances, by table and level", () => {
  for (const {noise, rho} of disclosures) {
    const loss = noise.reduce((sum, one) => sum + cellLoss(one, [true]), 0);
    expect(rho.addRemove).toBeCloseTo(loss, 12);
    expect([rho.replace, rho.personMove]).toEqual([2 * rho.addRemove, 8 * rho.addRemove]);
    expect(new Set(noise.map(({table, level}) => `${table} ${level}`)).size).toBe(noise.length);
  }
});

it("gives rho of all releases for a family that stays and for one in new cells each time, by inverting covariances", () => {
  expect(disclosures.map(({releases}) => releases)).toEqual([1, 2, 3]);
  for (const {noise, releases, rhoT, ledger} of disclosures) {
    const places = Array.from({length: releases}, (_, at) => at);
    const stays = noise.reduce(
      (sum, one) =>
        sum +
        cellLoss(
          one,
          places.map(() => true)
        ),
      0
    );
    const moves = places.flatMap((visit) =>
      noise.map((one) =>
        cellLoss(
          one,
          places.map((at) => at === visit)
        )
      )
    );
    expect(rhoT.unchanged).toBeCloseTo(stays, 12);
    expect(rhoT.worst).toBeCloseTo(
      moves.reduce((sum, loss) => sum + loss, 0),
      12
    );
    expect(ledger).toHaveLength(releases);
  }
});

it("gives each epsilon from its rho and delta: enough, and a thousandth less is not", () => {
  const {rho, epsilon, rhoT, epsilonT, delta} = disclosures.at(-1)!;
  for (const [loss, stated] of [
    [rho.addRemove, epsilon],
    [rhoT.unchanged, epsilonT.unchanged],
    [rhoT.worst, epsilonT.worst]
  ] as const) {
    expect(deltaOf(loss, stated * 1.0005)).toBeLessThanOrEqual(delta);
    expect(deltaOf(loss, stated * 0.999)).toBeGreaterThan(delta);
  }
});

it("states sticky parts that are about the share it names, and none for tables that are all fresh", () => {
  const [{noise, stickyShare}] = disclosures as [DisclosureStatement];
  for (const {variance, sticky, reserved, contribution} of noise) {
    if (reserved) expect(sticky).toBe(0);
    else expect(Math.abs(sticky - stickyShare * variance)).toBeLessThanOrEqual(contribution ** 2 / 2);
  }
});
