import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  withComponent,
  withReading,
  withReadingOf,
  withReform,
  withRegion,
  withSetting,
  withSettingOf
} from "../../../src/components/simulasi/editScenario.js";
import {scoreBins} from "../../../src/lattice/bins.js";
import {parseScenario} from "../../../src/policy/scenarioSchema.js";
import type {ProgrammeSettings, Scenario} from "../../../src/policy/scenario.js";
import {addAdditional, editAdditional, withoutAdditional} from "../../../src/scenario/additional.js";
import {changesOf} from "../../../src/scenario/changes.js";
import {onDay} from "../../../src/scenario/ruleDays.js";
import {sameScenario} from "../../../src/scenario/tidy.js";
import {presentOf, record, redo, startHistory, undo, type UndoHistory} from "../../../src/scenario/undoHistory.js";

const day = "2026-01-23";

/** A control of the rail: the path of its change, values that depart from the law, and how it writes. */
interface Control {
  readonly path: string;
  readonly values: readonly unknown[];
  /** Writes one of the values, or (undefined) the law's own, as the control does. */
  readonly write: (scenario: Scenario, value: never) => Scenario;
}

const control = <Value>(
  path: string,
  values: readonly Value[],
  write: (scenario: Scenario, value: Value | undefined) => Scenario
): Control => ({path, values, write: write as Control["write"]});

const setting = <Key extends keyof ProgrammeSettings>(id: string, key: Key, ...values: ProgrammeSettings[Key][]) =>
  control(`programmes.${id}.${key}`, values, (scenario, value) => withSetting(scenario, id, key, value));

const controls: readonly Control[] = [
  control("programmes.pkh.threshold", [0, 20, 60], (scenario, value) =>
    withSettingOf(scenario, "pkh", "threshold", value, "pkh.threshold")
  ),
  control("programmes.pkh.quota", [5e6, null], (scenario, value) =>
    withSettingOf(scenario, "pkh", "quota", value, "pkh.quota")
  ),
  control("programmes.sembako.realisation", ["indeks" as const], (scenario, value) =>
    withSettingOf(scenario, "sembako", "realisation", value, "sembako.realisation")
  ),
  control("switches.sembako.threshold", ["50"], (scenario, value) =>
    withReadingOf(scenario, "sembako", "threshold", "sembako.threshold", value)
  ),
  setting("pip", "ceiling", 1e12),
  setting("pip", "fill", "terendah-dulu"),
  setting("pkh", "takeUp", 0.5),
  setting("pkh", "recipients", "keep", {phaseOut: 4}),
  control("programmes.pkh.components.sd", [false], (scenario, value) =>
    withComponent(scenario, "pkh", "sd", value === undefined)
  ),
  control("programmes.pip.thresholds.provinces.11", [50, 60], (scenario, value) =>
    withRegion(scenario, "pip", "provinces", "11", value)
  ),
  control("reforms.pkh.lansia", [1, 3e6], (scenario, value) => withReform(scenario, "pkh.lansia", value)),
  control("reforms.pip.sd.full", [1, 9e5], (scenario, value) => withReform(scenario, "pip.sd.full", value)),
  control("switches.pkh.elderlyAge", ["70"], (scenario, value) => withReading(scenario, "pkh.elderlyAge", value)),
  control("day", ["2026-02-09", "2026-12-31"], (scenario, value) => onDay(scenario, value ?? day, day)),
  control("additional.blt", [1, 12], (scenario, months) => {
    if (months === undefined) return withoutAdditional(scenario, "blt");
    if (scenario.additional?.blt) return editAdditional(scenario, "blt", {months});
    const name = {id: "BLT", en: "BLT"};
    return addAdditional(scenario, "blt", {name, unit: "family", monthly: 3e5, months, threshold: 10})[0];
  })
];

/** What the page should hold: the value of each control that departs from the law. */
type Model = ReadonlyMap<string, unknown>;

interface Step {
  readonly kind: "write" | "toLaw" | "reset" | "undo" | "redo";
  readonly at: number;
  readonly value: number;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 4, arbitrary: edit("write")},
  {weight: 1, arbitrary: edit("toLaw")},
  {weight: 1, arbitrary: edit("reset")},
  {weight: 1, arbitrary: edit("undo")},
  {weight: 1, arbitrary: edit("redo")}
);

function edit(kind: Step["kind"]): fc.Arbitrary<Step> {
  return fc.record({kind: fc.constant(kind), at: fc.nat(controls.length - 1), value: fc.nat(2)});
}

describe("the rail over any sequence of edits, resets, undos and redos", () => {
  it("shows each departure from the law once, and takes back only what was asked", () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 40}), (steps) => {
        let history: UndoHistory<Scenario> = startHistory<Scenario>({name: "Uji"});
        let models: Model[] = [new Map()];
        let at = 0;
        const push = (scenario: Scenario, model: Model) => {
          if (sameScenario(scenario, presentOf(history))) return; // as the workspace does: no step
          history = record(history, scenario, {id: "ubah", en: "edit"});
          if (JSON.stringify([...model]) !== JSON.stringify([...models[at]!])) {
            models = [...models.slice(0, at + 1), model];
            at += 1;
          }
        };
        for (const action of steps) {
          if (action.kind === "undo" || action.kind === "redo") {
            history = (action.kind === "undo" ? undo : redo)(history);
            at = history.at;
          } else {
            const {path, values, write} = controls[action.at]!;
            const scenario = presentOf(history);
            const model = new Map(models[at]);
            const value = values[action.value % values.length];
            if (action.kind === "write") {
              model.set(path, value);
              push(write(scenario, value as never), model);
            } else {
              const shown = changesOf(scenario, day).find((change) => change.path === path);
              model.delete(path);
              if (action.kind === "toLaw" && (path !== "additional.blt" || shown)) {
                push(write(scenario, undefined as never), model);
              } else if (shown) push(shown.reset(scenario), model);
            }
          }
          const present = presentOf(history);
          expect(
            changesOf(present, day)
              .map(({path}) => path)
              .sort()
          ).toEqual([...models[at]!.keys()].sort());
          expect(present.name).toBe("Uji");
          expect(parseScenario(present, scoreBins)).toEqual(present);
          for (const {path, write} of controls) {
            const held = models[at]!.get(path);
            if (held !== undefined) expect(sameScenario(write(present, held as never), present)).toBe(true);
          }
        }
      }),
      {numRuns: 200}
    );
  });

  it("lets a threshold moved by hand, its reading and its reform give way to one another", () => {
    const reading = withReadingOf({}, "sembako", "threshold", "sembako.threshold", "50");
    const moved = withSettingOf(reading, "sembako", "threshold", 30, "sembako.threshold");
    expect(moved).toEqual({programmes: {sembako: {threshold: 30}}});
    expect(withReadingOf(moved, "sembako", "threshold", "sembako.threshold", "50")).toEqual(reading);
    const reformed = {reforms: {"sembako.threshold": 20}};
    expect(withSettingOf(reformed, "sembako", "threshold", undefined, "sembako.threshold")).toEqual({});
  });

  it("puts a quota in the place of a table of places, whose sum would contradict it", () => {
    const table = {programmes: {pkh: {allocation: {"11.01": 5}}}};
    expect(withSetting(table, "pkh", "quota", 7)).toEqual({programmes: {pkh: {quota: 7}}});
    expect(withSetting(table, "pkh", "quota", undefined)).toEqual(table);
  });
});
