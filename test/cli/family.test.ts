import {spawnSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import {expect, it, vi} from "vitest";

// starting a program takes seconds on a busy machine
vi.setConfig({testTimeout: 60_000});

const program = fileURLToPath(new URL("../../cli/family.ts", import.meta.url));

it("prints a family's entitlements in whole rupiah, with the words of each rule", () => {
  const {status, stdout} = run(
    '{"day":"2026-01-01","decile":2,"members":[{"components":["sma"]},{"components":["sd","disabilitas"]}]}'
  );
  expect(status).toBe(0);
  const {pkh, sembako, pip} = JSON.parse(stdout);
  expect([pkh.year, pkh.stage, pkh.bimonth]).toEqual([4_400_000, 1_100_000, 733_333]);
  expect(pkh.dropped[0]).toMatchObject({member: 1, component: "sd", rule: "once", reason: {id: expect.any(String)}});
  expect([sembako.year, pip.year]).toEqual([2_400_000, 2_250_000]);
});

it("names the field and the reason of a bad family, prints nothing and fails", () => {
  const {status, stdout, stderr} = run('{"day":"2026-01-01","decile":11,"members":[]}');
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("decile must not be more than 10: 11 / decile tidak boleh lebih dari 10: 11");
  expect(stderr).not.toContain("    at ");
});

it("prints how it is used, and does not fail, when asked for help", () => {
  const {status, stdout, stderr} = run("--help");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^usage: npm run -s family/);
});

it.each([[[]], [["{"]]])("asks for JSON when given %j", (given) => {
  const {status, stderr} = run(...given);
  expect(status).toBe(1);
  expect(stderr).toContain("keluarga");
});

function run(...given: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", program, ...given], {encoding: "utf8"});
}
