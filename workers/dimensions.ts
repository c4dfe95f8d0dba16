import {Float64, Int32, Table, Utf8, vectorFromArray} from "apache-arrow";
import {bandOf, type Bin} from "../src/lattice/bins.js";
import type {ClassMap} from "../src/lattice/classes.js";
import {decodeSignature, personTypes, type PersonType} from "../src/lattice/signature.js";
import {binOffsets} from "../src/lattice/tables.js";
import type {Law, PkhComponent} from "../src/policy/law.js";
import {childComponents, countingOrder} from "../src/policy/pkh.js";

/** A table for the database, by column; null is no limit. */
export type Columns = Readonly<Record<string, readonly (number | string | null)[]>>;

/** Small tables that give the published counts their keys and their make-up; they change only with the release. */
export function releaseDimensions(bins: readonly Bin[], classes: ClassMap): Record<string, Columns> {
  return {
    cell: columns(["cell", "bin", "band", "profile_column"], cells(bins, classes)),
    bin: columns(
      ["bin", "upper"],
      bins.map(({upper}, bin) => [bin, upper])
    ),
    composition: columns(
      ["band", "profile_column", "item", "share", "person_type", "persons"],
      compositions(bins, classes)
    )
  };
}

/** Small tables of a scenario's law, and of the law in force that day, which sets realisation "pagu". */
export function lawDimensions(
  law: Law,
  inForce: Law,
  disabledPupils: ClassMap["disabledPupils"]
): Record<string, Columns> {
  const variants = [["scenario", law] as const, ["in_force", inForce] as const];
  const each = (rows: (law: Law) => (number | string | null)[][]) =>
    variants.flatMap(([variant, of]) => rows(of).map((row) => [variant, ...row]));
  return {
    pkh_step: columns(["variant", "step", "person_type", "amount", "cap", "is_child"], each(pkhSteps)),
    pkh_limit: columns(
      ["variant", "max_persons", "max_children"],
      each(({pkh}) => [[pkh.maxPersons, pkh.maxChildren]])
    ),
    pip_rate: columns(
      ["variant", "person_type", "pupils", "rate"],
      each(({pip}) => pupilRates(pip, disabledPupils))
    ),
    sembako_rate: columns(
      ["variant", "year"],
      each(({sembako}) => [[sembako.year]])
    ),
    programme: columns(
      // prettier-ignore
      ["variant", "programme", "threshold", "quota", "ceiling", "excluded", "take_up", "lowest_first", "realisation",
        "published_quota", "published_budget"],
      each(programmes)
    )
  };
}

/** Columns as an Arrow table of the types that the queries expect. */
export function arrowTable(table: Columns): Table {
  return new Table(
    Object.fromEntries(Object.entries(table).map(([name, values]) => [name, vectorFromArray(values, typeOf(name))]))
  );
}

const texts: readonly string[] = ["variant", "programme"];
const keys: readonly string[] = ["cell", "bin", "band", "profile_column", "item", "person_type", "step", "is_child"];

function typeOf(name: string): Utf8 | Int32 | Float64 {
  return texts.includes(name) ? new Utf8() : keys.includes(name) ? new Int32() : new Float64();
}

function columns(names: readonly string[], rows: readonly (readonly (number | string | null)[])[]): Columns {
  return Object.fromEntries(names.map((name, index) => [name, rows.map((row) => row[index]!)]));
}

function cells(bins: readonly Bin[], classes: ClassMap): number[][] {
  const offsets = binOffsets("A2", bins, classes);
  return bins.flatMap((bin, b) =>
    Array.from({length: offsets[b + 1]! - offsets[b]!}, (_, column) => [offsets[b]! + column, b, bandOf(bin), column])
  );
}

function compositions(bins: readonly Bin[], {explicit, mixes}: ClassMap): number[][] {
  const closed = [...new Set(bins.map(bandOf))].filter((band) => band < 3);
  const known = closed.flatMap((band) =>
    explicit.map((signature, index) => ({band, column: 1 + index, share: 1, counts: decodeSignature(signature)}))
  );
  const mixed = mixes.flatMap(({band, column, rows, residual}) => [
    ...rows.map(([signature, share]) => ({band, column, share, counts: decodeSignature(signature)})),
    ...(residual ? [{band, column, share: residual.share, counts: [...residual.mean]}] : [])
  ]);
  return [...known, ...mixed].flatMap(({band, column, share, counts}, item) =>
    counts.flatMap((persons, type) => (persons > 0 ? [[band, column, item, share, type, persons]] : []))
  );
}

const typesOf: Readonly<Record<PkhComponent, readonly PersonType[]>> = {
  bumil: ["hamil"],
  aud: ["dini"],
  sd: ["sd"],
  smp: ["smp"],
  sma: ["sma"],
  disabilitas: ["disabilitas"],
  lansia: ["lansia60", "lansia70"]
};

function pkhSteps({pkh}: Law): (number | null)[][] {
  return countingOrder(pkh).flatMap((component, step) =>
    typesOf[component]
      .filter((type) => type !== "lansia60" || pkh.elderlyAge === 60)
      .map((type) => [
        step,
        personTypes.indexOf(type),
        pkh.amounts[component]!,
        component === "aud" ? pkh.maxEarlyChildhood : null,
        childComponents.includes(component) ? 1 : 0
      ])
  );
}

/** Pupils that one person of a type stands for, by level funded, and their rate. */
function pupilRates({rates, levels, tk}: Law["pip"], disabledPupils: ClassMap["disabledPupils"]): number[][] {
  const disabled = personTypes.indexOf("disabilitas");
  const kindergarten = tk ? [[personTypes.indexOf("dini"), tk.share, tk.rate]] : [];
  return (["sd", "smp", "sma"] as const)
    .flatMap((level, index) =>
      levels && !levels[index]
        ? []
        : [
            [personTypes.indexOf(level), 1, rates[index]!],
            [disabled, disabledPupils[index]!, rates[index]!]
          ]
    )
    .concat(kindergarten);
}

function programmes(law: Law): (number | string | null)[][] {
  return Object.entries(law.programmes).map(([id, of]) => [
    id,
    of.threshold,
    of.quota,
    of.ceiling,
    of.excluded,
    of.takeUp,
    of.fill === "terendah-dulu" ? 1 : 0,
    of.realisation === "pagu" ? null : of.realisation === "indeks" ? 1 : of.realisation,
    of.published.quota,
    of.published.budget
  ]);
}
