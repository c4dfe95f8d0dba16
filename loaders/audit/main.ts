import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {passed} from "../../src/lattice/auditRecord.js";
import {readPlaces} from "../places.js";
import {RegistryError} from "../refusal.js";
import {releaseFolder} from "../releaseArchive.js";
import {attackWords, controlNames} from "./attackWords.js";
import {canaryKey, canaryRegistry, writeRegistry} from "./canaryRegistry.js";
import {foundText, thresholdText, type Finding} from "./finding.js";
import {recordOf, writeRecord} from "./record.js";
import {siteAllowList, siteHunt} from "./siteHunt.js";
import {runSuite} from "./suite.js";
import {attackRelease, writeOfficerList} from "./truth.js";

/**
 * Usage: npm run -s audit                               attack a calibration registry's release
 *        npm run -s audit -- --record                   the same, and keep the outcome in data/measured/audit.json
 *        npm run -s audit -- --truth <registry> [--release <folder>] [--officer <file>]
 *        npm run -s audit -- --plant <folder>           write a canary registry, with its key
 *        npm run -s audit -- --site <dist>              search a built site, best one made from a canary registry
 */
const {values: options} = parseArgs({
  options: {
    record: {type: "boolean", default: false},
    truth: {type: "string"},
    release: {type: "string", default: releaseFolder},
    officer: {type: "string"},
    plant: {type: "string"},
    site: {type: "string"}
  }
});

try {
  if (options.plant !== undefined) plant(options.plant);
  else {
    const {pass, summary} =
      options.truth !== undefined
        ? await gate(options.truth, options.release, options.officer)
        : options.site !== undefined
          ? site(options.site)
          : await suite(options.record);
    console.log(`${pass ? "pass" : "fail"}: ${summary}`);
    process.exitCode = pass ? 0 : 1;
  }
} catch (error) {
  const explained = error instanceof RegistryError || error instanceof RangeError;
  console.error(explained ? `${error.name}: ${error.message}` : error);
  console.log("fail: the audit could not be run");
  process.exitCode = 1;
}

/** How an audit ended: the last line it prints. */
interface Outcome {
  readonly pass: boolean;
  readonly summary: string;
}

async function suite(record: boolean): Promise<Outcome> {
  const {findings, controls} = await runSuite();
  print(
    "attack on the published files",
    findings.map((finding) => ({finding, what: attackWords[finding.id]!.what.en}))
  );
  print(
    "negative control: each must fail",
    controls.map(({name, finding}) => ({finding, what: controlNames[name].en}))
  );
  const outcome = recordOf(findings, controls, new Date().toISOString().slice(0, 10));
  if (record) writeRecord(outcome);
  const withstood = findings.filter(({pass}) => pass).length;
  const caught = outcome.controls.filter((control) => control.caught).length;
  const summary =
    `${withstood} of ${findings.length} attacks withstood, ` +
    `${caught} of ${controls.length} negative controls caught`;
  return {pass: passed(outcome), summary};
}

/** On a real registry only pass or fail may be said. */
async function gate(registry: string, release: string, officer: string | undefined): Promise<Outcome> {
  const {verdicts, groups} = await attackRelease(registry, release);
  for (const {id, pass} of verdicts) {
    const said = id === "L1" ? "listed" : pass === null ? "does not apply" : pass ? "pass" : "FAIL";
    console.log(`${id.padEnd(3)} ${attackWords[id]!.what.en.padEnd(60)} ${said}`);
  }
  if (officer !== undefined) writeOfficerList(groups, officer);
  const failed = verdicts.filter(({pass}) => pass === false).map(({id}) => id);
  const summary = failed.length === 0 ? "the release withstands the attacks that apply to it" : failed.join(", ");
  return {pass: failed.length === 0, summary};
}

function site(dist: string): Outcome {
  const findings = [siteHunt(dist), siteAllowList(dist)];
  for (const {id, detail, pass} of findings) console.log(`${id} ${pass ? "pass" : `FAIL: ${detail}`}`);
  const failed = findings.filter(({pass}) => !pass).map(({id}) => id);
  return {pass: failed.length === 0, summary: failed.length === 0 ? `nothing found in ${dist}` : failed.join(", ")};
}

function plant(folder: string): void {
  mkdirSync(folder, {recursive: true});
  writeRegistry(folder, canaryRegistry(readPlaces()));
  const key = join(folder, "desil.key");
  writeFileSync(key, `${canaryKey.toString("hex")}\n`, {mode: 0o600});
  console.log(`DESIL_REGISTRY=${folder} DESIL_KEY=${key} npm run build && npm run -s audit -- --site dist`);
}

function print(title: string, lines: readonly {readonly finding: Finding; readonly what: string}[]): void {
  console.log(`\n${title}`);
  const width = (texts: readonly string[]) => Math.max(...texts.map(({length}) => length));
  const columns = [
    width(lines.map(({what}) => what)),
    width(lines.map(({finding}) => foundText(finding))),
    width(lines.map(({finding}) => thresholdText(finding)))
  ] as const;
  for (const {finding, what} of lines) {
    const cells = [what.padEnd(columns[0]), foundText(finding).padEnd(columns[1])];
    const verdict = finding.pass ? "withstood" : finding.detail === "" ? "FAILED" : `FAILED: ${finding.detail}`;
    console.log(`${finding.id}  ${cells.join("  ")}  ${thresholdText(finding).padEnd(columns[2])}  ${verdict}`);
  }
}
