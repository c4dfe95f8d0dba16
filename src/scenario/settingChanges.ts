import type {ProgrammeLaw} from "../policy/law.js";
import type {Words} from "../policy/parameter.js";
import type {ProgrammeSettings} from "../policy/scenario.js";
import type {Unit} from "../policy/units.js";
import {change, type Change, type ChangeValue} from "./change.js";
import {componentLabel, phaseOutWords, regionLabel, settingLabel, valueWords} from "./changeWords.js";

/** The programme whose settings change: its id, its name, and the record of the document that holds it. */
export interface SettingsOf {
  readonly id: string;
  readonly name: Words;
  readonly among: "programmes" | "additional";
  readonly unit: "families" | "pupils" | "persons";
}

/** What settings are compared with. */
export type SettingsBefore = Pick<
  ProgrammeLaw,
  "threshold" | "quota" | "fill" | "ceiling" | "takeUp" | "excluded" | "realisation"
>;

/** What a programme's settings change of those before, in the order of the settings. `nameOf` names regions. */
export function settingChanges(
  {id, name, among, unit: counted}: SettingsOf,
  set: ProgrammeSettings,
  law: SettingsBefore,
  nameOf: (code: string) => string
): Change[] {
  const path = [among, id];
  const of = (field: keyof ProgrammeSettings, old: ChangeValue, value: ChangeValue, unit: Unit = "choice") =>
    change([...path, field], field, id, settingLabel(field, name), [old, value], unit);
  const limit = (value: number | null) => value ?? valueWords.noLimit;
  const {threshold, ranking, quota, fill, ceiling, takeUp, excluded, administration, realisation} = set;
  return [
    ...[
      ...(threshold === undefined ? [] : of("threshold", law.threshold, threshold, "percentRanked")),
      ...regionChanges({id, name, among}, set, law, nameOf)
    ].map((one): Change => (ranking === "lokal" ? {...one, local: true} : one)),
    ...(ranking === undefined ? [] : of("ranking", valueWords.nasional, valueWords[ranking])),
    ...Object.entries(set.components ?? {}).flatMap(([component, on]) => {
      const values = [valueWords.paid, on ? valueWords.paid : valueWords.notPaid] as const;
      const label = componentLabel(name, component);
      return change([...path, "components", component], "component", id, label, values, "choice");
    }),
    ...(quota === undefined ? [] : of("quota", limit(law.quota), limit(quota), counted)),
    ...of("allocation", valueWords.nasional, allocationWords(set.allocation)),
    ...(fill === undefined ? [] : of("fill", valueWords[law.fill], valueWords[fill])),
    ...(ceiling === undefined ? [] : of("ceiling", limit(law.ceiling), limit(ceiling), "idrYear")),
    ...(takeUp === undefined ? [] : of("takeUp", law.takeUp, takeUp, "share")),
    ...(excluded === undefined ? [] : of("excluded", law.excluded, excluded, "share")),
    ...(realisation === undefined
      ? []
      : of("realisation", realisationValue(law.realisation), realisationValue(realisation), "share")),
    ...(administration === undefined ? [] : of("administration", 0, administration, "share")),
    ...of("recipients", valueWords.notCounted, recipientsWords(set.recipients))
  ];
}

/** An override is no change where it says what holds there anyway, by the law and by the scenario. */
function regionChanges(
  {id, name, among}: Omit<SettingsOf, "unit">,
  {thresholds = {}, threshold}: ProgrammeSettings,
  law: SettingsBefore,
  nameOf: (code: string) => string
): Change[] {
  return (["provinces", "regencies"] as const).flatMap((level) =>
    Object.entries(thresholds[level] ?? {}).flatMap(([code, cut]) => {
      const province = level === "regencies" ? thresholds.provinces?.[code.slice(0, 2)] : undefined;
      const elsewhere = province ?? threshold ?? law.threshold;
      const old = cut === law.threshold ? elsewhere : law.threshold;
      const label = regionLabel(name, nameOf(code));
      return change([among, id, "thresholds", level, code], "region", id, label, [old, cut], "percentRanked");
    })
  );
}

function realisationValue(realisation: ProgrammeLaw["realisation"]): ChangeValue {
  return typeof realisation === "number" ? realisation : valueWords[realisation];
}

function allocationWords(allocation: ProgrammeSettings["allocation"] = "nasional"): Words {
  return valueWords[typeof allocation === "object" ? "table" : allocation];
}

function recipientsWords(recipients: ProgrammeSettings["recipients"]): Words {
  if (recipients === undefined) return valueWords.notCounted;
  return typeof recipients === "object" ? phaseOutWords(recipients.phaseOut) : valueWords[recipients];
}
