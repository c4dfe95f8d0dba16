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
    "setting(run INTEGER, programme VARCHAR, ord INTEGER, unit VARCHAR, threshold DOUBLE, local INTEGER, quota DOUBLE, allocation VARCHAR, lowest_first INTEGER, ceiling DOUBLE, take_up DOUBLE, excluded DOUBLE, realisation DOUBLE, published_quota DOUBLE, published_budget DOUBLE, incumbents INTEGER, staying DOUBLE)",
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
    of.recipients === undefined ? 0 : 1,
    stayingOf(of.recipients)
  ];
}

/** Mean over the year's quarters of the share of those beyond the rules who still receive. */
function stayingOf(recipients: ProgrammeLaw["recipients"]): number {
  if (recipients === undefined || recipients === "drop") return 0;
  if (recipients === "keep") return 1;
  let left = 0;
  for (let quarter = 1; quarter <= 4 && quarter < recipients.phaseOut; ++quarter) {
    left += (recipients.phaseOut - quarter) / recipients.phaseOut;
  }
  return left / 4;
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
