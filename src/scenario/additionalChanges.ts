import type {AdditionalProgramme, ProgrammeSettings, Scenario} from "../policy/scenario.js";
import {editAdditional, leaveOut, withoutAdditional} from "./additional.js";
import {change, type AdditionalSetting, type Change, type ChangeValue} from "./change.js";
import {notWithWords, programmeName, settingLabel, valueWords} from "./changeWords.js";
import {readyMade} from "./readyMade.js";
import {settingChanges, type SettingsBefore} from "./settingChanges.js";

/**
 * What an additional programme changes: first that it is added, then each setting in which it differs from what it was
 * added as. A ready-made programme is added as published on the day, so that its changes read "lama → baru" against
 * what is published. One of a planner's own making has nothing before it: whom it is for, what it pays and for how
 * long is what it is added as, and every setting beside these differs from having none. The first change is taken back
 * by removing the programme, the others by what it was added as.
 */
export function additionalChanges(
  id: string,
  scenario: Scenario,
  day: string,
  nameOf: (code: string) => string
): Change[] {
  const {additional = {}} = scenario;
  const programme = additional[id]!;
  const called = programmeName(id, additional);
  const published = readyMade(id, day);
  const start = published ?? bare(programme);
  const isLocal = published === null && programme.ranking === "lokal";
  const names = ({notWith = []}: AdditionalProgramme) => notWith.map((other) => programmeName(other, additional));
  const of = (field: AdditionalSetting, values: readonly [ChangeValue, ChangeValue], unit: Change["unit"]) =>
    change(["additional", id, field], field, id, settingLabel(field, called), values, unit);
  const counted = programme.unit === "person" ? "persons" : "families";
  const left: readonly [ChangeValue, ChangeValue] = sameNames(start, programme)
    ? [valueWords.nobody, valueWords.nobody]
    : [notWithWords(names(start)), notWithWords(names(programme))];
  const changes = [
    ...of("unit", [valueWords[start.unit], valueWords[programme.unit]], "choice"),
    ...of("monthly", [start.monthly, programme.monthly], monthlyUnits[programme.unit]),
    ...of("months", [start.months, programme.months], "months"),
    ...settingChanges(
      {id, name: called, among: "additional", unit: counted},
      withQuota(programme),
      before(start),
      nameOf
    ),
    ...of("notWith", left, "choice")
  ];
  return [
    {...added(id, start, called, names(start), isLocal), called},
    ...changes.map((one) => ({...one, called, reset: restoring(id, one, start)}))
  ];
}

const monthlyUnits = {family: "idrFamilyMonth", person: "idrPersonMonth"} as const;

/** A programme of a planner's own making as it is added: what it cannot be without. */
function bare({name, unit, monthly, months, threshold}: AdditionalProgramme): AdditionalProgramme {
  return {name, unit, monthly, months, threshold};
}

function added(
  id: string,
  {unit, monthly, months, threshold, quota = null}: AdditionalProgramme,
  called: Change["label"],
  notWith: readonly Change["label"][],
  isLocal: boolean
): Change {
  const values = [valueWords.noValue, valueWords.added] as const;
  const [one] = change(["additional", id], "additional", id, asProgramme(called), values, "choice");
  return {
    ...one!,
    added: {unit, monthly, months, threshold, quota, notWith, ...(isLocal ? {local: true} : {})},
    reset: (scenario) => withoutAdditional(scenario, id)
  };
}

/** A name that already says that it is of a programme, as the first one's "Program baru", does not say it twice. */
function asProgramme({id, en}: Change["label"]): Change["label"] {
  return {
    id: /^program\b/i.test(id) ? id : `Program ${id}`,
    en: /\bprogram(me)?\b/i.test(en) ? en : `${en} programme`
  };
}

/** An absent quota is no limit; a table of places is itself the quota. */
function withQuota({quota = null, ...set}: AdditionalProgramme): ProgrammeSettings {
  return typeof set.allocation === "object" ? set : {...set, quota};
}

function before({threshold, quota, fill, ceiling, takeUp, excluded, realisation}: AdditionalProgramme): SettingsBefore {
  return {
    threshold,
    quota: quota ?? null,
    fill: fill ?? "merata",
    ceiling: ceiling ?? null,
    takeUp: takeUp ?? 1,
    excluded: excluded ?? 0,
    realisation: realisation ?? 1
  };
}

function sameNames({notWith: a = []}: AdditionalProgramme, {notWith: b = []}: AdditionalProgramme): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** A region goes back to what holds elsewhere, any other setting to what the programme was added as. */
function restoring(id: string, {kind, path, reset}: Change, start: AdditionalProgramme): Change["reset"] {
  if (kind === "region") return reset;
  const field = path.split(".")[2] as keyof AdditionalProgramme;
  if (field === "notWith") return (scenario) => leaveOut(scenario, id, start.notWith);
  // a table of places stood in the quota's place
  const fields = field === "allocation" ? (["allocation", "quota"] as const) : [field];
  return (scenario) => editAdditional(scenario, id, Object.fromEntries(fields.map((name) => [name, start[name]])));
}
