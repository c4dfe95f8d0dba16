import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {ControlName} from "./attackWords.js";
import {calibrate, publishCalibration, type Calibration} from "./calibration.js";
import {buildCanaries, canaryHunt, type Traces} from "./canaries.js";
import {additivity, differencing} from "./differencing.js";
import {exactFigures} from "./exactFigures.js";
import type {Finding} from "./finding.js";
import {homogeneity, homogeneousGroups} from "./homogeneity.js";
import {individual} from "./individual.js";
import {asPublished, intervals, suppressedBelowTen} from "./intervals.js";
import {controls, keyed} from "./mechanisms.js";
import {membership, noisyWorlds, suppressedWorlds} from "./membership.js";
import {freshSeed, rebuilding} from "./rebuild.js";
import {allowList} from "./allowList.js";
import {ledgerWithinCap, readReleased} from "./released.js";
import {frequencies, moments} from "./samplers.js";
import {sharedNoise} from "./sharedNoise.js";
import {exactRecovery, reconstruction, smallCells, uniqueness} from "./smallCells.js";
import {averaging, joining, redrawing} from "./vintages.js";

/** A finding of a mechanism that must not stand the attack. */
export interface Control {
  readonly name: ControlName;
  readonly finding: Finding;
}

/** The whole suite on the calibration registry: what the attacks found, and whether they catch what does not protect. */
export async function runSuite(): Promise<{
  readonly findings: readonly Finding[];
  readonly controls: readonly Control[];
}> {
  const folder = mkdtempSync(join(tmpdir(), "desil-audit-"));
  try {
    const release = join(folder, "release");
    const calibration = calibrate();
    const traces = await buildCanaries();
    await publishCalibration(calibration, release);
    const findings = await attack(calibration, release, traces);
    return {findings, controls: await control(calibration, release, traces)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Every attack, on the files as read back from disk and on the mechanism that made them. */
async function attack(calibration: Calibration, release: string, traces: Traces): Promise<Finding[]> {
  const {manifest, tables} = readReleased(release);
  const small = smallCells(calibration, tables);
  return [
    uniqueness(small, tables),
    differencing(calibration, tables),
    exactRecovery(small, tables),
    await intervals(calibration, tables),
    reconstruction(small, tables),
    averaging(calibration, keyed, small),
    await rebuilding(calibration),
    redrawing(calibration, keyed),
    joining(calibration, keyed),
    membership(calibration, noisyWorlds(calibration, keyed)),
    individual(calibration, keyed),
    homogeneity(homogeneousGroups(calibration, tables)),
    canaryHunt(traces),
    allowList(release, calibration),
    await exactFigures(calibration),
    sharedNoise(calibration, keyed),
    frequencies(),
    moments(),
    additivity(calibration, tables),
    ledgerWithinCap(manifest)
  ];
}

/** Mechanisms and mishaps that do not protect, each under the attack that must show it. */
async function control(calibration: Calibration, release: string, traces: Traces): Promise<Control[]> {
  const {truth} = calibration;
  const exact = smallCells(calibration, truth);
  const said = Buffer.from(`refused: ${traces.canaries.number}`);
  const list: [ControlName, Finding][] = [
    ["zero", uniqueness(exact, truth)],
    ["zero", exactRecovery(exact, truth)],
    ["zero", await intervals(calibration, truth, asPublished)],
    ["zero", reconstruction(exact, truth, 1e-9)],
    ["zero", averaging(calibration, controls.zero, exact)],
    ["zero", joining(calibration, controls.zero)],
    ["zero", membership(calibration, noisyWorlds(calibration, controls.zero))],
    ["zero", individual(calibration, controls.zero)],
    ["suppressed", await intervals(calibration, truth, suppressedBelowTen)],
    ["suppressed", membership(calibration, suppressedWorlds(calibration))],
    ["independent", averaging(calibration, controls.independent, exact)],
    ["reusedFresh", redrawing(calibration, controls.reusedFresh)],
    ["reusedFresh", joining(calibration, controls.reusedFresh)],
    ["freshSeed", await rebuilding(calibration, freshSeed)],
    ["alike", sharedNoise(calibration, controls.alike)],
    ["multiplied", sharedNoise(calibration, controls.multiplied)],
    ["talkative", canaryHunt({...traces, texts: [...traces.texts, said]})],
    ["leftBehind", canaryHunt({...traces, left: ["family.parquet"]})],
    ["raw", canaryHunt({...traces, cells: traces.cells.map(([, truth]) => [truth, truth])})],
    ["exactTotal", await exactFigures(calibration, ({families}) => families.bin.length)],
    ["extraFile", withExtraFile(calibration, release)]
  ];
  return list.map(([name, finding]) => ({name, finding}));
}

/** F1 on a release that holds a file more. */
function withExtraFile(calibration: Calibration, release: string): Finding {
  mkdirSync(join(release, "district"), {recursive: true});
  const file = join(release, "district", "A1c-91-raw.arrow");
  writeFileSync(file, "");
  try {
    return allowList(release, calibration);
  } finally {
    rmSync(file);
  }
}
