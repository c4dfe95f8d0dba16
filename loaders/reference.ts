import {fileURLToPath} from "node:url";
import {z} from "zod";
import {readTable, type Columns, type Row} from "./readTable.js";

const folder = fileURLToPath(new URL("../data/reference/", import.meta.url));

const text = z.string();
const word = z.string().min(1);
const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);
const between = (low: number, high: number) => number.pipe(z.number().min(low).max(high));
const percent = between(0, 100);
const positive = number.pipe(z.number().positive());
const whole = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().positive());
const optional = <T>(schema: z.ZodType<T, string>) => z.union([z.literal("").transform(() => null), schema]);
const provinceCode = z.string().regex(/^\d\d$/);
const regencyCode = z.string().regex(/^\d\d\.\d\d$/);
const districtCode = z.string().regex(/^\d\d\.\d\d\.\d\d$/);
const bpsRegency = z.string().regex(/^\d{4}$/);
const latitude = between(-11.5, 6.5);
const longitude = between(94.5, 141.5);
const sourceKeys = word.transform((keys) => keys.split(";"));
const status = z.enum(["published", "derived", "memory"]);

const provinceColumns = {
  code: ["code", provinceCode],
  bpsCode: ["bps_code", provinceCode],
  name: ["name", word],
  population: ["population", whole],
  areaKm2: ["area_km2", positive],
  lat: ["lat", latitude],
  lon: ["lon", longitude]
} as const satisfies Columns;

const regencyColumns = {
  code: ["code", regencyCode],
  bpsCode: ["bps_code", bpsRegency],
  bpsCode2020: ["bps_code_2020", bpsRegency],
  provinceCode: ["province_code", provinceCode],
  type: ["type", z.enum(["kabupaten", "kota"])],
  name: ["name", word],
  fullName: ["full_name", word],
  lat: ["lat", latitude],
  lon: ["lon", longitude],
  areaKm2: ["area_km2", positive],
  population: ["population", whole]
} as const satisfies Columns;

const districtColumns = {
  code: ["code", districtCode],
  regencyCode: ["regency_code", regencyCode],
  name: ["name", word],
  lat: ["lat", latitude],
  lon: ["lon", longitude],
  areaKm2: ["area_km2", positive]
} as const satisfies Columns;

const regencyPovertyColumns = {
  code: ["code", regencyCode],
  year: ["year", whole],
  p0Pct: ["p0_pct", percent],
  p1Pct: ["p1_pct", percent],
  p2Pct: ["p2_pct", percent],
  poorThousand: ["poor_thousand", positive],
  povertyLine: ["poverty_line", positive],
  adjExpThousand: ["adj_exp_thousand", positive],
  ipm: ["ipm", percent]
} as const satisfies Columns;

const provincePovertyColumns = {
  code: ["code", provinceCode],
  p0Mar2024: ["p0_mar2024", percent],
  p0Mar2025: ["p0_mar2025", percent],
  p0Sep2025: ["p0_sep2025", percent],
  p0Mar2026: ["p0_mar2026", percent],
  p0UrbanMar2024: ["p0_urban_mar2024", percent],
  p0RuralMar2024: ["p0_rural_mar2024", optional(percent)],
  p1Mar2025: ["p1_mar2025", percent],
  p2Mar2025: ["p2_mar2025", percent],
  poorThousandMar2025: ["poor_thousand_mar2025", positive],
  poorThousandSep2025: ["poor_thousand_sep2025", positive],
  povertyLineMar2025: ["poverty_line_mar2025", positive],
  povertyLineSep2025: ["poverty_line_sep2025", positive],
  povertyLineUrbanMar2025: ["poverty_line_urban_mar2025", positive],
  povertyLineRuralMar2025: ["poverty_line_rural_mar2025", optional(positive)],
  giniMar2025: ["gini_mar2025", optional(between(0, 1))],
  meanExpPcMonth: ["mean_exp_pc_month", positive],
  foodExpPcMonth: ["food_exp_pc_month", positive],
  urbanSharePct: ["urban_share_pct", optional(percent)],
  aps7To12: ["aps_7_12", percent],
  aps13To15: ["aps_13_15", percent],
  aps16To18: ["aps_16_18", percent],
  aps19To23: ["aps_19_23", percent]
} as const satisfies Columns;

const nationalFactColumns = {
  topic: ["topic", word],
  indicator: ["indicator", word],
  geo: ["geo", word],
  period: ["period", word],
  value: ["value", number],
  unit: ["unit", word],
  status: ["status", status],
  sourceKeys: ["source_key", sourceKeys],
  note: ["note", text]
} as const satisfies Columns;

const programmeFigureColumns = {
  programme: ["programme", word],
  year: ["year", whole],
  measure: ["measure", z.enum(["recipients", "budget", "benefit", "mean benefit"])],
  level: ["level", text],
  basis: ["basis", word],
  value: ["value", positive],
  unit: ["unit", word],
  status: ["status", status],
  sourceKeys: ["source_key", sourceKeys],
  note: ["note", text]
} as const satisfies Columns;

const dtsenVersionColumns = {
  version: ["version", z.string().regex(/^\d{4}-\d\d(-\d\d)?$/)],
  edition: ["edition", optional(whole)],
  persons: ["persons", whole],
  families: ["families", optional(whole)],
  precision: ["precision", word],
  sourceKeys: ["source_key", sourceKeys],
  note: ["note", text]
} as const satisfies Columns;

const targetingErrorColumns = {
  period: ["period", word],
  claimant: ["claimant", word],
  measure: ["measure", word],
  value: ["value", word],
  unit: ["unit", word],
  sourceKeys: ["source_key", sourceKeys],
  note: ["note", text]
} as const satisfies Columns;

const sourceColumns = {
  key: ["key", word],
  title: ["title", word],
  address: ["address", text],
  date: ["date", text],
  kind: ["kind", text]
} as const satisfies Columns;

/** One row each of the reference tables; units, dates and sources of every column are in data/reference/README.md. */
export type ProvinceRow = Row<typeof provinceColumns>;
export type RegencyRow = Row<typeof regencyColumns>;
export type DistrictRow = Row<typeof districtColumns>;
export type RegencyPovertyRow = Row<typeof regencyPovertyColumns>;
export type ProvincePovertyRow = Row<typeof provincePovertyColumns>;
export type NationalFactRow = Row<typeof nationalFactColumns>;
export type ProgrammeFigureRow = Row<typeof programmeFigureColumns>;
export type DtsenVersionRow = Row<typeof dtsenVersionColumns>;
export type TargetingErrorRow = Row<typeof targetingErrorColumns>;
export type SourceRow = Row<typeof sourceColumns>;

/** A reader of one table, in the file's order; throws, naming file, column, row and value, if the table is malformed. */
export type Reader<T> = (file?: string) => readonly T[];

/** The 38 provinces, in order of Kemendagri code. */
export const readProvinces: Reader<ProvinceRow> = reader("provinces.csv", provinceColumns, "code");

/** The 514 regencies, in order of Kemendagri code. */
export const readRegencies: Reader<RegencyRow> = reader("regencies.csv", regencyColumns, "code");

/** The 7,285 districts, in order of Kemendagri code. */
export const readDistricts: Reader<DistrictRow> = reader("districts.csv", districtColumns, "code");

/** BPS poverty figures by regency, March 2025. */
export const readRegencyPoverty: Reader<RegencyPovertyRow> = reader(
  "regency_poverty.csv",
  regencyPovertyColumns,
  "code"
);

/** BPS poverty, expenditure and schooling by province; null where not found. */
export const readProvincePoverty: Reader<ProvincePovertyRow> = reader(
  "province_poverty.csv",
  provincePovertyColumns,
  "code"
);

/** Figures of the nation: age structure, poverty, inequality, schooling. */
export const readNationalFacts: Reader<NationalFactRow> = reader("national_facts.csv", nationalFactColumns);

/** Recipients, budgets and benefits of programmes by year; conflicting figures are all there. */
export const readProgrammeFigures: Reader<ProgrammeFigureRow> = reader("programme_figures.csv", programmeFigureColumns);

/** Published sizes of DTSEN releases. */
export const readDtsenVersions: Reader<DtsenVersionRow> = reader("dtsen_versions.csv", dtsenVersionColumns);

/** Published claims about inclusion and exclusion errors; not comparable with one another. */
export const readTargetingErrors: Reader<TargetingErrorRow> = reader("targeting_errors.csv", targetingErrorColumns);

/** Where every figure was read. */
export const readSources: Reader<SourceRow> = reader("sources.csv", sourceColumns, "key");

function reader<C extends Columns>(name: string, columns: C, key?: keyof C): Reader<Row<C>> {
  return (file = folder + name) => readTable(file, columns, key);
}
