import {beforeAll, expect, it} from "vitest";
import {marginFigures, type MarginFigure} from "../../../loaders/margins/marginFigures.js";
import {countsAt, type PublishedTables} from "../../../loaders/margins/publishedTables.js";
import {readCube} from "../../../src/policy/cube.js";
import {simulate} from "../../../src/policy/simulate.js";
import {tinyTables} from "./publishedTables.js";

let published: PublishedTables;
let figures: MarginFigure[];

const of = (measure: MarginFigure["measure"], level: MarginFigure["level"]) =>
  figures.filter((figure) => figure.measure === measure && figure.level === level).map(({values}) => values);
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

beforeAll(async () => {
  published = await tinyTables();
  figures = marginFigures(published);
});

it("are what the simulation says is inside each threshold", () => {
  const {tables, lattice, places, version} = published;
  const cube = readCube({
    manifest: {version, bins: lattice.bins},
    regions: places,
    classes: lattice.classes,
    tables: {A2: countsAt(tables, "A2", "regency"), S: countsAt(tables, "S", "regency")}
  });
  const expected = [20, 40, 60].map((threshold) => {
    const settings = {threshold, quota: null};
    return simulate(cube, {programmes: {pkh: settings, sembako: settings, pip: settings}}).programmes;
  });
  expect(of("families", "regency")).toEqual(
    expected.flatMap(({pkh, sembako}) => [pkh!.regencies.target, sembako!.regencies.target])
  );
  expect(of("pupils", "regency").slice(0, 3)).toEqual(expected.map(({pip}) => pip!.regencies.target));
});

it("of provinces and the nation are sums of regencies", () => {
  for (const measure of ["families", "pupils", "persons", "received"] as const) {
    of(measure, "regency").forEach((regencies, at) => {
      expect(of(measure, "nation")[at]![0]).toBeCloseTo(total(regencies), 6);
      expect(total(of(measure, "province")[at]!)).toBeCloseTo(total(regencies), 6);
    });
  }
});

it("of districts add up to the nation's, eligible and receiving", () => {
  of("families", "district").forEach((districts, at) =>
    expect(total(districts)).toBeCloseTo(of("families", "nation")[at]![0]!, 6)
  );
  of("pupils", "district").forEach((districts, at) =>
    expect(total(districts)).toBeCloseTo(of("pupils", "nation")[at]![0]!, 6)
  );
  const received = of("received", "nation").filter((_, at) => at % 3 < 2); // districts are not told who receives PIP
  of("received", "district").forEach((districts, at) => expect(total(districts)).toBeCloseTo(received[at]![0]!, 6));
  expect(of("received", "district")).toHaveLength(received.length);
});

it("refuse tables of which one is missing", () => {
  const tables = published.tables.filter(({table}) => table !== "Bc");
  expect(() => marginFigures({...published, tables})).toThrow("table Bc is missing at level: district");
});
