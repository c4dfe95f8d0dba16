import type {CalibrationSpread} from "../../src/lattice/calibrationReport.js";
import type {Figures} from "./figures.js";
import {attendanceAges} from "./reportChecks.js";
import type {Measures} from "./measure.js";

/** Regencies against their own population and poverty rate, provinces against their school attendance. */
export function reportSpreads(figures: Figures, measures: Measures, weight: number): CalibrationSpread[] {
  return [
    populationSpread(figures, measures, weight),
    povertySpread(figures, measures, weight),
    attendanceSpread(figures, measures)
  ];
}

interface Place {
  readonly code: string;
  readonly published: number;
  readonly synthetic: number;
  readonly tolerance: number;
  /** Beyond this none may lie. */
  readonly bound: number;
}

type Named = Pick<CalibrationSpread, "key" | "label" | "unit" | "sources">;

function spread(named: Named, places: readonly Place[], requiredShare: number): CalibrationSpread {
  const off = ({published, synthetic}: Place) => Math.abs(synthetic - published);
  const within = places.filter((place) => off(place) <= place.tolerance + rounding).length;
  const beyond = places.filter((place) => off(place) > place.bound + rounding).length;
  const required = Math.ceil(requiredShare * places.length);
  const worst = places.reduce((a, b) => (off(b) / b.tolerance > off(a) / a.tolerance ? b : a));
  const {code, published, synthetic} = worst;
  return {
    ...named,
    places: places.length,
    within,
    required,
    beyond,
    pass: within >= required && beyond === 0,
    worst: {code, published, synthetic}
  };
}

const rounding = 1e-12;

/** At fraction 1 the tolerances are those of a census: 0.05 per cent and 0.05 points. */
const tight = (weight: number, sampled: number, whole: number) => (weight === 1 ? whole : sampled);

function populationSpread(figures: Figures, {regency}: Measures, weight: number): CalibrationSpread {
  const counted = byRegency(regency, 3);
  const published = figures.regencies.reduce((sum, {population}) => sum + population, 0);
  const synthetic = [...counted.values()].reduce((sum, persons) => sum + persons, 0);
  const family = (figures.persons / figures.families) * weight;
  const places = figures.regencies.map(({code, population}) => {
    const share = population / published;
    const tolerance = Math.max(tight(weight, 0.005, 0.0005) * share, family / figures.persons);
    return {code, published: share, synthetic: (counted.get(code) ?? 0) / synthetic, tolerance, bound: tolerance};
  });
  const label = {id: "Bagian penduduk menurut kabupaten/kota", en: "Share of people by regency"};
  const named = {key: "regency-population", label, unit: "share", sources: figures.sources.population} as const;
  return spread(named, places, 1);
}

function povertySpread(figures: Figures, {regency}: Measures, weight: number): CalibrationSpread {
  const [persons, poor] = [byRegency(regency, 3), byRegency(regency, 4)];
  const familySize = figures.persons / figures.families;
  const places = figures.regencies.map(({code, p0}) => {
    const people = persons.get(code) ?? 0;
    const family = familySize / people;
    const points = tight(weight, 0.003, 0.0005);
    return {
      code,
      published: p0,
      synthetic: (poor.get(code) ?? 0) / people,
      tolerance: Math.max(points, family),
      bound: Math.max(points, 2 * family)
    };
  });
  const label = {
    id: "Penduduk di bawah garis kemiskinan menurut kabupaten/kota",
    en: "People under the line by regency"
  };
  const named = {key: "regency-poverty", label, unit: "share", sources: figures.sources.p0} as const;
  return spread(named, places, 0.95);
}

function attendanceSpread(figures: Figures, {person}: Measures): CalibrationSpread {
  const [ages = [], levels = [], , persons = []] = person.columns;
  const places = figures.provinces.flatMap(({code, attendance}) =>
    attendanceAges.map(([from, to], group) => {
      let [all, enrolled] = [0, 0];
      person.province.forEach((province, i) => {
        if (province !== code || ages[i]! < from || ages[i]! > to) return;
        all += persons[i]!;
        if (levels[i]! > 0) enrolled += persons[i]!;
      });
      const tolerance = Math.max(0.005, 1 / all);
      return {code, published: attendance[group]!, synthetic: enrolled / all, tolerance, bound: tolerance};
    })
  );
  const label = {id: "Partisipasi sekolah menurut provinsi dan umur", en: "School attendance by province and age"};
  const named = {key: "province-attendance", label, unit: "share", sources: figures.sources.attendance} as const;
  return spread(named, places, 1);
}

function byRegency({columns}: Measures["regency"], column: number): Map<string, number> {
  const digits = (value: number) => String(value).padStart(2, "0");
  return new Map(
    columns[0]!.map((province, i) => [`${digits(province)}.${digits(columns[1]![i]!)}`, columns[column]![i]!])
  );
}
