import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {calibrate, publishCalibration, type Calibration} from "./calibration.js";
import {canaryHunt} from "./canaries.js";
import {additivity, differencing} from "./differencing.js";
import type {Finding} from "./finding.js";
import {homogeneity} from "./homogeneity.js";
import {individual} from "./individual.js";
import {intervals} from "./intervals.js";
import {controls, keyed} from "./mechanisms.js";
import {membership, noisyWorlds, suppressedWorlds} from "./membership.js";
import {freshSeed, rebuilding} from "./rebuild.js";
import {allowList, ledgerWithinCap, readReleased} from "./released.js";
import {frequencies, moments} from "./samplers.js";
import {exactRecovery, reconstruction, smallCells, uniqueness} from "./smallCells.js";
import {averaging, joining, redrawing} from "./vintages.js";

const folder = mkdtempSync(join(tmpdir(), "desil-audit-"));
try {
  const calibration = calibrate();
  publishCalibration(calibration, join(folder, "release"));
  const findings = await attack(calibration, join(folder, "release"));
  const failing = await control(calibration);
  print("attack on the published files", findings);
  print("negative control: each must fail", failing);
  const passed = findings.filter(({pass}) => pass).length;
  const caught = failing.filter(({pass}) => !pass).length;
  const whole = passed === findings.length && caught === failing.length;
  console.log(
    `${whole ? "pass" : "fail"}: ${passed} of ${findings.length} attacks withstood, ` +
      `${caught} of ${failing.length} negative controls caught`
  );
  process.exitCode = whole ? 0 : 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** Every attack, on the files as read back from disk and on the mechanism that made them. */
async function attack(calibration: Calibration, release: string): Promise<Finding[]> {
  const {manifest, tables} = readReleased(release);
  const small = smallCells(calibration, tables);
  return [
    uniqueness(small, tables),
    differencing(calibration, tables),
    exactRecovery(small, tables),
    intervals(calibration, tables),
    reconstruction(small, tables),
    averaging(calibration, keyed, small),
    rebuilding(calibration),
    redrawing(calibration, keyed),
    joining(calibration, keyed),
    membership(calibration, noisyWorlds(calibration, keyed)),
    individual(calibration, keyed),
    homogeneity(calibration, tables),
    await canaryHunt(),
    allowList(release, manifest, calibration.lattice),
    frequencies(),
    moments(),
    additivity(calibration, tables),
    ledgerWithinCap(manifest)
  ];
}

/** Mechanisms that do not protect, each under the attack that must show it. */
async function control(calibration: Calibration): Promise<Finding[]> {
  const {truth} = calibration;
  const exact = smallCells(calibration, truth);
  const as = (name: string, finding: Finding): Finding => ({...finding, what: `${name}: ${finding.what}`});
  return [
    as("zero noise", uniqueness(exact, truth)),
    as("zero noise", exactRecovery(exact, truth)),
    as("zero noise", reconstruction(exact, truth, 1e-9)),
    as("zero noise", averaging(calibration, controls.zero, exact)),
    as("zero noise", joining(calibration, controls.zero)),
    as("zero noise", membership(calibration, noisyWorlds(calibration, controls.zero))),
    as("zero noise", individual(calibration, controls.zero)),
    as("suppression below 10", membership(calibration, suppressedWorlds(calibration))),
    as("independent noise", averaging(calibration, controls.independent, exact)),
    as("reused fresh key", redrawing(calibration, controls.reusedFresh)),
    as("reused fresh key", joining(calibration, controls.reusedFresh)),
    as("fresh seed per build", rebuilding(calibration, freshSeed)),
    as("a log that names a person", await canaryHunt((number) => `refused: ${number}`))
  ];
}

function print(title: string, findings: readonly Finding[]): void {
  console.log(`\n${title}`);
  const width = (of: (finding: Finding) => string) => Math.max(...findings.map((finding) => of(finding).length));
  const [what, found] = [width((finding) => finding.what), width((finding) => finding.found)];
  for (const finding of findings) {
    const verdict = finding.pass ? "withstood" : "FAILED";
    console.log(
      `${finding.id.padEnd(3)} ${finding.what.padEnd(what)}  ${finding.found.padEnd(found)}  ` +
        `${finding.threshold.padEnd(28)} ${verdict}`
    );
  }
}
