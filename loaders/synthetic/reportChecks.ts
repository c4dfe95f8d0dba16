import type {CalibrationCheck} from "../../src/lattice/calibrationReport.js";
import {pkhBenefit} from "../../src/policy/pkh.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {assumptions} from "./assumptions.js";
import {sharesOfBins} from "./expenditureCurves.js";
import type {Figures} from "./figures.js";
import type {Measured, Measures} from "./measure.js";

/** National figures of the registry beside the published ones, with their tolerances. */
export function reportChecks(figures: Figures, measures: Measures, weight: number): CalibrationCheck[] {
  return [
    ...sizeChecks(figures, measures, weight),
    ...ageChecks(figures, measures),
    ...welfareChecks(figures, measures),
    ...schoolChecks(figures, measures),
    ...receiptChecks(figures, measures, weight),
    ...benefitChecks(figures, measures)
  ];
}

type Label = CalibrationCheck["label"];
type Draft = Pick<CalibrationCheck, "key" | "label" | "unit" | "sources" | "published" | "synthetic">;

function within(draft: Draft, low: number, high: number): CalibrationCheck {
  return {...draft, range: [low, high], pass: draft.synthetic >= low && draft.synthetic <= high};
}

function near(draft: Draft & {published: number}, tolerance: number): CalibrationCheck {
  return within(draft, draft.published - tolerance, draft.published + tolerance);
}

function reported(draft: Draft): CalibrationCheck {
  return {...draft, range: null, pass: null};
}

/** Sum of one column over the rows that a condition on the row's values holds for. */
function total({columns}: Measured, column: number, where: (row: (column: number) => number) => boolean = () => true) {
  const values = columns[column] ?? [];
  let sum = 0;
  for (let i = 0; i < values.length; ++i) if (where((c) => columns[c]![i]!)) sum += values[i]!;
  return sum;
}

function sizeChecks(figures: Figures, {family}: Measures, weight: number): CalibrationCheck[] {
  const [families, persons] = [total(family, 3) * weight, total(family, 4) * weight];
  const ranked = total(family, 3, (row) => row(0) > 0);
  const lower = total(family, 3, (row) => row(0) > 0 && row(0) <= 4);
  const {sources} = figures;
  return [
    near(
      {
        key: "families",
        label: {id: "Keluarga", en: "Families"},
        published: figures.families,
        synthetic: families,
        unit: "families",
        sources: sources.version
      },
      figures.families * 1e-4
    ),
    near(
      {
        key: "persons",
        label: {id: "Individu", en: "Persons"},
        published: figures.persons,
        synthetic: persons,
        unit: "persons",
        sources: sources.version
      },
      figures.persons * 1e-4
    ),
    within(
      {
        key: "lower-families",
        label: {
          id: "Keluarga di desil 1–4 (desil = sepersepuluh orang)",
          en: "Families in deciles 1–4 (tenths of people)"
        },
        published: figures.lowerFamilies,
        synthetic: lower / ranked,
        unit: "share",
        sources: sources.lowerFamilies
      },
      0.36,
      0.385
    ),
    reported({
      key: "unranked",
      label: {id: "Keluarga belum diranking (asumsi)", en: "Families not ranked (assumed)"},
      published: null,
      synthetic: 1 - ranked / total(family, 3),
      unit: "share",
      sources: []
    })
  ];
}

function ageChecks({ageBands, pregnantShare, sources}: Figures, {person}: Measures): CalibrationCheck[] {
  const people = total(person, 3);
  const bands = ageBands.map(({from, share}, i) => {
    const next = ageBands[i + 1]?.from ?? Infinity;
    const range = next === Infinity ? `${from}+` : `${from}–${next - 1}`;
    const label: Label = {id: `Umur ${range}`, en: `Aged ${range}`};
    const synthetic = total(person, 3, (row) => row(0) >= from && row(0) < next) / people;
    return near({key: `age-${from}`, label, published: share, synthetic, unit: "share", sources: sources.ages}, 0.003);
  });
  return [
    ...bands,
    near(
      {
        key: "pregnant",
        label: {id: "Sedang hamil", en: "Pregnant"},
        published: pregnantShare,
        synthetic: total(person, 4) / people,
        unit: "share",
        sources: sources.pregnant
      },
      0.0005
    ),
    reported({
      key: "severe-disability",
      label: {id: "Disabilitas berat (asumsi)", en: "Severe disability (assumed)"},
      published: null,
      synthetic: total(person, 5) / people,
      unit: "share",
      sources: []
    })
  ];
}

function welfareChecks(figures: Figures, {expenditure, welfare, regency}: Measures): CalibrationCheck[] {
  const groups = new Map<number, {people: number; expenditure: number}>();
  expenditure.columns[0]!.forEach((group, i) => {
    const sum = groups.get(group) ?? {people: 0, expenditure: 0};
    sum.people += expenditure.columns[1]![i]!;
    sum.expenditure += expenditure.columns[2]![i]!;
    groups.set(group, sum);
  });
  const ordered = [...groups].sort(([p], [q]) => p - q).map(([, sum]) => sum);
  const shares = sharesOfBins(ordered);
  const labels: readonly (readonly [string, Label])[] = [
    ["bottom-40", {id: "Bagian pengeluaran 40% terbawah", en: "Expenditure share of the bottom 40%"}],
    ["middle-40", {id: "Bagian pengeluaran 40% menengah", en: "Expenditure share of the middle 40%"}],
    ["top-20", {id: "Bagian pengeluaran 20% teratas", en: "Expenditure share of the top 20%"}]
  ];
  const [n, x, y, xx, yy, xy] = [0, 1, 2, 3, 4, 5].map((column) => total(welfare, column)) as SixSums;
  const correlation = (xy / n - (x / n) * (y / n)) / Math.sqrt((xx / n - (x / n) ** 2) * (yy / n - (y / n) ** 2));
  return [
    ...labels.map(([key, label], i) =>
      near(
        {
          key,
          label,
          published: figures.expenditureShares[i]!,
          synthetic: shares[i]!,
          unit: "share",
          sources: figures.sources.expenditureShares
        },
        0.01
      )
    ),
    near(
      {
        key: "score-correlation",
        label: {id: "Korelasi skor dan pengeluaran (asumsi)", en: "Correlation of score and expenditure (assumed)"},
        published: assumptions.scoreCorrelation,
        synthetic: correlation,
        unit: "correlation",
        sources: []
      },
      0.02
    ),
    reported({
      key: "national-poverty",
      label: {
        id: "Penduduk di bawah garis kemiskinan kabupaten/kota, bobot Dukcapil (BPS: bobot Susenas)",
        en: "People under the regency poverty lines, Dukcapil weights (BPS: Susenas weights)"
      },
      published: figures.poorShare,
      synthetic: total(regency, 4) / total(regency, 3),
      unit: "share",
      sources: figures.sources.poorShare
    })
  ];
}

type SixSums = [number, number, number, number, number, number];

function schoolChecks({attendance, sources}: Figures, {person}: Measures): CalibrationCheck[] {
  return attendanceAges.map(([from, to], i) => {
    const inAge = (row: (column: number) => number) => row(0) >= from && row(0) <= to;
    const enrolled = total(person, 3, (row) => inAge(row) && row(1) > 0);
    const label: Label = {id: `Bersekolah, umur ${from}–${to}`, en: `In school, aged ${from}–${to}`};
    return near(
      {
        key: `school-${from}`,
        label,
        published: attendance[i]!,
        synthetic: enrolled / total(person, 3, inAge),
        unit: "share",
        sources: sources.attendance
      },
      0.01
    );
  });
}

/** First and last ages of the four groups that school attendance is published for. */
export const attendanceAges = [
  [7, 12],
  [13, 15],
  [16, 18],
  [19, 23]
] as const;

function receiptChecks({recipients, sources}: Figures, {family, person}: Measures, weight: number): CalibrationCheck[] {
  const receiving = (column: number) => total(family, 3, (row) => row(column) === 1) * weight;
  const pip = total(person, 3, (row) => row(2) === 1) * weight;
  const distinct = total(family, 3, (row) => row(1) === 1 || row(2) === 1) * weight;
  const both = total(family, 3, (row) => row(1) === 1 && row(2) === 1) * weight;
  const lowerPkh = total(family, 3, (row) => row(1) === 1 && row(0) > 0 && row(0) <= 4) * weight;
  return [
    near(
      {
        key: "pkh",
        label: {id: "Penerima PKH", en: "PKH recipients"},
        published: recipients.pkh,
        synthetic: receiving(1),
        unit: "families",
        sources: sources.pkh
      },
      recipients.pkh * 0.01
    ),
    near(
      {
        key: "sembako",
        label: {id: "Penerima Sembako", en: "Sembako recipients"},
        published: recipients.sembako,
        synthetic: receiving(2),
        unit: "families",
        sources: sources.sembako
      },
      recipients.sembako * 0.01
    ),
    near(
      {
        key: "pip",
        label: {id: "Penerima PIP", en: "PIP recipients"},
        published: recipients.pip,
        synthetic: pip,
        unit: "pupils",
        sources: sources.pip
      },
      recipients.pip * 0.01
    ),
    within(
      {
        key: "pkh-or-sembako",
        label: {
          id: "Penerima PKH atau Sembako (sekitar 18 juta)",
          en: "Recipients of PKH or Sembako (about 18 million)"
        },
        published: recipients.distinct,
        synthetic: distinct,
        unit: "families",
        sources: sources.distinct
      },
      recipients.distinct * 0.975,
      recipients.distinct * 1.025
    ),
    reported({
      key: "pkh-in-sembako",
      label: {id: "Penerima PKH yang juga menerima Sembako", en: "PKH recipients also on Sembako"},
      published: null,
      synthetic: both / receiving(1),
      unit: "share",
      sources: sources.distinct
    }),
    reported({
      key: "pkh-in-lower",
      label: {
        id: "Penerima PKH di desil 1–4 (asumsi salah sasaran)",
        en: "PKH recipients in deciles 1–4 (assumed error)"
      },
      published: null,
      synthetic: lowerPkh / receiving(1),
      unit: "share",
      sources: []
    })
  ];
}

function benefitChecks({version, pipMean, sources}: Figures, {composition, person}: Measures): CalibrationCheck[] {
  const law = resolveLaw({}, version);
  const benefits = composition.columns[0]!.map(
    (code) =>
      pkhBenefit(
        Array.from({length: 8}, (_, type) => Math.floor(code / 16 ** type) % 16),
        law.pkh
      ).amount
  );
  const mean = (where: (row: (column: number) => number) => boolean) => {
    let [families, amount] = [0, 0];
    benefits.forEach((benefit, i) => {
      if (benefit === 0 || !where((column) => composition.columns[column]![i]!)) return;
      families += composition.columns[3]![i]!;
      amount += composition.columns[3]![i]! * benefit;
    });
    return amount / families;
  };
  const pkhFamilies = total(composition, 3, (row) => row(2) === 1);
  const without = total(composition, 3, (row) => row(2) === 1 && row(0) === 0);
  const pupils = [1, 2, 3].map((level) => total(person, 3, (row) => row(1) === level && row(2) === 1));
  const pipAmount = pupils.reduce((sum, count, i) => sum + count * law.pip.rates[i]!, 0);
  const pkhLabel = {
    id: "Rata-rata PKH menurut indeks, penerima dengan komponen",
    en: "Mean PKH by the index, recipients with a component"
  };
  const eligibleLabel = {
    id: "Rata-rata PKH menurut indeks, keluarga desil 1–4 dengan komponen",
    en: "Mean PKH by the index, families in deciles 1–4 with a component"
  };
  return [
    reported({
      key: "pkh-without-component",
      label: {id: "Penerima PKH tanpa komponen (asumsi)", en: "PKH recipients without a component (assumed)"},
      published: null,
      synthetic: without / pkhFamilies,
      unit: "share",
      sources: []
    }),
    reported({
      key: "pkh-mean-recipients",
      label: pkhLabel,
      published: null,
      synthetic: mean((row) => row(2) === 1),
      unit: "rupiah",
      sources: []
    }),
    reported({
      key: "pkh-mean-eligible",
      label: eligibleLabel,
      published: null,
      synthetic: mean((row) => row(1) === 1),
      unit: "rupiah",
      sources: []
    }),
    reported({
      key: "pip-mean",
      label: {id: "Rata-rata PIP (terbitan: RAPBN 2026)", en: "Mean PIP (published: draft budget 2026)"},
      published: pipMean,
      synthetic: pipAmount / pupils.reduce((sum, count) => sum + count, 0),
      unit: "rupiah",
      sources: sources.pip
    })
  ];
}
