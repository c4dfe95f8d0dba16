import fc from "fast-check";
import {cutPoints, scoreBins} from "../../src/lattice/bins.js";
import type {AdditionalProgramme, ProgrammeSettings, Scenario} from "../../src/policy/scenario.js";
import {letters, type ScenarioSet} from "../../src/scenario/scenarioSet.js";

const anyText = fc.string({unit: "binary", maxLength: 30});
const cut = fc.constantFrom(...cutPoints(scoreBins));
const share = fc.double({min: 0, max: 1, noNaN: true});
const upTo = (most: number) => fc.oneof(fc.nat(30_000_000), fc.double({min: 0, max: most, noNaN: true}));
const [amount, places] = [upTo(1e9), upTo(300e6)];
const day = fc.constantFrom("2026-01-01", "2026-02-09", "2026-01-23", "2026-12-31");
const components = {pkh: ["bumil", "sd", "lansia"], pip: ["sd", "smp"]};

const settings = {
  thresholds: fc.record(
    {
      provinces: fc.dictionary(fc.constantFrom("11", "31", "91"), cut, {maxKeys: 2}),
      regencies: fc.dictionary(fc.constantFrom("11.01", "31.71", "91.02"), cut, {maxKeys: 3})
    },
    {requiredKeys: []}
  ),
  ranking: fc.constantFrom("nasional" as const, "lokal" as const),
  fill: fc.constantFrom("merata" as const, "terendah-dulu" as const),
  ceiling: fc.option(upTo(1e16), {nil: null}),
  takeUp: share,
  excluded: share,
  administration: share
};

function programme(names: readonly string[]): fc.Arbitrary<ProgrammeSettings> {
  const open = {
    ...settings,
    threshold: cut,
    realisation: fc.oneof(fc.constantFrom("pagu" as const, "indeks" as const), share),
    recipients: fc.oneof(
      fc.constantFrom("keep" as const, "drop" as const),
      fc.record({phaseOut: fc.integer({min: 1, max: 8})})
    ),
    ...(names.length > 0 ? {components: fc.dictionary(fc.constantFrom(...names), fc.boolean(), {maxKeys: 2})} : {})
  };
  const byQuota = {
    ...open,
    quota: fc.option(places, {nil: null}),
    allocation: fc.constantFrom("nasional" as const, "eligible" as const)
  };
  const byTable = {...open, allocation: fc.dictionary(fc.constantFrom("11.01", "31.71"), places, {minKeys: 1})};
  return fc.oneof(
    fc.record<ProgrammeSettings>(byQuota, {requiredKeys: []}),
    fc.record<ProgrammeSettings>(byTable, {requiredKeys: []})
  );
}

const additional: fc.Arbitrary<AdditionalProgramme> = fc
  .tuple(
    fc.record({
      name: fc.record({id: fc.constant("BLT"), en: fc.constant("Cash")}),
      unit: fc.constantFrom("family" as const, "person" as const),
      monthly: upTo(1e8),
      months: fc.integer({min: 1, max: 12}),
      threshold: cut
    }),
    fc.record(settings, {requiredKeys: []})
  )
  .map(([base, set]) => ({...base, ...set}));

/** Any scenario that parseScenario takes, without regions to check it against. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record(
  {
    format: fc.constant(1 as const),
    name: anyText,
    notes: anyText,
    day,
    version: day,
    data: fc.stringMatching(/^[0-9a-f]{16}$/),
    reforms: fc.record(
      {
        "pkh.lansia": amount,
        "pkh.aud": fc.tuple(amount, amount).map(
          ([first, second]) =>
            [
              ["2026-01-01", first],
              ["2026-07-01", second]
            ] as const
        ),
        "pip.sd.halfShare": share
      },
      {requiredKeys: []}
    ),
    switches: fc.record({"pkh.elderlyAge": fc.constantFrom("60", "70")}, {requiredKeys: []}),
    programmes: fc.record(
      {pkh: programme(components.pkh), sembako: programme([]), pip: programme(components.pip)},
      {requiredKeys: []}
    ),
    additional: fc.dictionary(fc.constantFrom("blt", "pbi-2"), additional, {maxKeys: 2})
  },
  {requiredKeys: []}
);

/** Any set of one to four scenarios. */
export const anySet: fc.Arbitrary<ScenarioSet> = fc
  .tuple(fc.shuffledSubarray([...letters], {minLength: 1}), fc.array(anyScenario, {minLength: 4, maxLength: 4}))
  .chain(([present, scenarios]) =>
    fc.record({
      entries: fc.constant(present.map((letter, at) => ({letter, scenario: scenarios[at]!}))),
      editing: fc.constantFrom(...present),
      baseline: fc.constantFrom("law" as const, "penerima-nyata" as const, ...present)
    })
  );
