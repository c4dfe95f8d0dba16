import type {Law, ProgrammeLaw} from "../policy/law.js";
import type {Database, Value} from "./database.js";

/** A law to be recomputed, with the law in force of its day. */
export interface LawPair {
  readonly law: Law;
  readonly inForce: Law;
}

/**
 * Writes laws into tables, three runs each: 3i the law in force serving its published quota at the full index, which
 * realisation "pagu" is drawn from; 3i + 1 the law in force; 3i + 2 the law itself.
 */
export async function loadLaws({fill}: Database, pairs: readonly LawPair[]): Promise<void> {
  const runs = pairs.flatMap(({law, inForce}, at) => [
    {run: 3 * at, ord: -2, law: asPublished(inForce)},
    {run: 3 * at + 1, ord: -1, law: inForce},
    {run: 3 * at + 2, ord: 0, law}
  ]);
  const rows = (of: (law: Law, run: number, ord: number) => (readonly Value[])[]) =>
    runs.flatMap(({run, ord, law}) => of(law, run, ord).map((row) => [run, ...row]));
  await fill(
    "setting(run INTEGER, programme VARCHAR, ord INTEGER, unit VARCHAR, threshold DOUBLE, local INTEGER, quota DOUBLE, allocation VARCHAR, lowest_first INTEGER, ceiling DOUBLE, take_up DOUBLE, excluded DOUBLE, realisation DOUBLE, published_quota DOUBLE, published_budget DOUBLE, incumbents INTEGER)",
    rows((law, _, ord) =>
      Object.entries(law.programmes).map(([id, of], at) => [
        id,
        at < 3 ? ord : at - 2,
        unitOf(law, id),
        ...settingOf(of)
      ])
    )
  );
  await fill(
    "spell(run INTEGER, programme VARCHAR, quarter INTEGER, staying DOUBLE, time DOUBLE, cash DOUBLE)",
    rows((law) => Object.entries(law.programmes).flatMap(([id, of]) => spellsOf(law, id, of.recipients)))
  );
  await fill(
    "calendar(run INTEGER, programme VARCHAR, quarter INTEGER, cash DOUBLE)",
    rows((law) =>
      Object.keys(law.programmes).flatMap((id) => calendarOf(law, id).map((cash, at) => [id, at + 1, cash]))
    )
  );
  await fill(
    "cut(run INTEGER, programme VARCHAR, code VARCHAR, cut DOUBLE)",
    rows((law) =>
      perProgramme(law, ({thresholds}) => Object.entries({...thresholds?.provinces, ...thresholds?.regencies}))
    )
  );
  await fill(
    "places(run INTEGER, programme VARCHAR, code VARCHAR, places DOUBLE)",
    rows((law) =>
      perProgramme(law, ({allocation}) => (typeof allocation === "object" ? Object.entries(allocation) : []))
    )
  );
  await fill(
    "component(run INTEGER, component VARCHAR, amount DOUBLE, kept_first DOUBLE, place INTEGER, child INTEGER, cap DOUBLE)",
    rows(componentsOf)
  );
  await fill(
    "fits(run INTEGER, component VARCHAR, kind VARCHAR)",
    rows(({pkh}) => [
      ["bumil", "hamil"],
      ["aud", "dini"],
      ...["sd", "smp", "sma", "disabilitas"].map((name) => [name, name]),
      ["lansia", "lansia70"],
      ...(pkh.elderlyAge === 60 ? [["lansia", "lansia60"]] : [])
    ])
  );
  await fill(
    "caps(run INTEGER, persons DOUBLE, children DOUBLE)",
    rows(({pkh}) => [[pkh.maxPersons, pkh.maxChildren]])
  );
  await fill("pupil_rate(run INTEGER, level VARCHAR, rate DOUBLE, per_child DOUBLE)", rows(pupilRatesOf));
  await fill(
    "sembako_rate(run INTEGER, year DOUBLE)",
    rows(({sembako}) => [[sembako.year]])
  );
  await fill(
    "additional(run INTEGER, programme VARCHAR, ord INTEGER, unit VARCHAR, year DOUBLE)",
    rows((law) => Object.entries(law.additional ?? {}).map(([id, {unit, year}], at) => [id, at + 1, unit, year]))
  );
  await fill(
    "not_with(run INTEGER, programme VARCHAR, other VARCHAR)",
    rows((law) =>
      Object.entries(law.additional ?? {}).flatMap(([id, {notWith}]) => notWith.map((other) => [id, other]))
    )
  );
}

function asPublished(inForce: Law): Law {
  const programmes = Object.entries(inForce.programmes).map(([id, of]) => [
    id,
    {...of, quota: of.published.quota, ceiling: null, realisation: 1}
  ]);
  return {...inForce, programmes: Object.fromEntries(programmes)};
}

function unitOf({additional}: Law, id: string): string {
  return additional?.[id]?.unit ?? (id === "pip" ? "pupil" : "family");
}

function settingOf(of: ProgrammeLaw): Value[] {
  return [
    of.threshold,
    of.ranking === "lokal" ? 1 : 0,
    of.quota,
    of.allocation === undefined ? null : typeof of.allocation === "object" ? "table" : of.allocation,
    of.fill === "terendah-dulu" ? 1 : 0,
    of.ceiling,
    of.takeUp,
    of.excluded,
    of.realisation === "pagu" ? null : of.realisation === "indeks" ? 1 : of.realisation,
    of.published.quota,
    of.published.budget,
    of.recipients === undefined ? 0 : 1
  ];
}

/**
 * The year as a whole (quarter 0), or its quarters where recipients are phased out: the share of those beyond the rules
 * who still receive, its part of the year's time, and of what is paid a year.
 */
function spellsOf(law: Law, id: string, recipients: ProgrammeLaw["recipients"]): Value[][] {
  if (recipients === undefined || recipients === "drop") return [[id, 0, 0, 1, 1]];
  if (recipients === "keep") return [[id, 0, 1, 1, 1]];
  const {phaseOut} = recipients;
  return calendarOf(law, id).map((cash, at) => [
    id,
    at + 1,
    at + 1 < phaseOut ? (phaseOut - at - 1) / phaseOut : 0,
    0.25,
    cash
  ]);
}

/** What is paid of a year in each quarter; PIP in three termins of a third, evenly over the months of each. */
function calendarOf({sembako, additional}: Law, id: string): readonly number[] {
  if (id === "sembako") return sembako.quarters;
  if (id !== "pip") return additional?.[id]?.quarters ?? [0.25, 0.25, 0.25, 0.25];
  const termins = [0, 1 / 3, 1 / 3, 1 / 3, 1 / 5, 1 / 5, 1 / 5, 1 / 5, 1 / 5, 1 / 3, 1 / 3, 1 / 3];
  return [0, 3, 6, 9].map((month) => (termins[month]! + termins[month + 1]! + termins[month + 2]!) / 3);
}

function perProgramme({programmes}: Law, of: (set: ProgrammeLaw) => [string, number][]): Value[][] {
  return Object.entries(programmes).flatMap(([id, set]) => of(set).map(([code, value]) => [id, code, value]));
}

/** Lower `kept_first` counts first, then lower `place`. */
function componentsOf({pkh}: Law): Value[][] {
  const listed = ["aud", "sd", "smp", "sma", "disabilitas", "lansia", "bumil"];
  return Object.entries(pkh.amounts).map(([component, amount]) => [
    component,
    amount,
    pkh.order === "priority" ? 0 : -amount,
    listed.indexOf(component),
    ["aud", "sd", "smp", "sma"].includes(component) ? 1 : 0,
    component === "aud" ? pkh.maxEarlyChildhood : null
  ]);
}

/** `per_child` is null for a school level, and for kindergarten its pupils for each child 0-6. */
function pupilRatesOf({pip}: Law): Value[][] {
  const schools = ["sd", "smp", "sma"].map((level, at) => [level, pip.rates[at]!, null]);
  const funded = schools.filter((_, at) => pip.levels?.[at] ?? true);
  return pip.tk ? [...funded, ["tk", pip.tk.rate, pip.tk.share]] : funded;
}
