import {expect, it} from "vitest";
import {openDatabase, selectNumbers, selectRows} from "../../loaders/database.js";
import {loadPlaces, readPlaces} from "../../loaders/places.js";
import {tinyPlaces} from "../fixtures/tinyRegistry.js";

it("lists every region of the nation in order of code, each within the one above", () => {
  const {provinces, regencies, districts} = readPlaces();
  expect([provinces.length, regencies.length, districts.length]).toEqual([38, 514, 7285]);
  for (const list of [provinces, regencies, districts]) {
    const codes = list.map(({code}) => code);
    expect(codes).toEqual([...codes].sort());
  }
  expect(regencies.every(({code, province}) => code.startsWith(`${province}.`))).toBe(true);
  expect(districts.every(({code, regency}) => code.startsWith(`${regency}.`))).toBe(true);
  expect(regencies[0]).toMatchObject({code: "11.01", name: "Kabupaten Aceh Selatan", province: "11", bps: "1103"});
});

it("gives the database the row numbers of districts and regencies", async () => {
  const {connection, close} = await openDatabase("1GB");
  await loadPlaces(connection, tinyPlaces);
  expect(await selectRows(connection, "FROM place WHERE code = '12.01.01'")).toEqual([
    {code: "12.01.01", province: "12", district: 4, regency: 2}
  ]);
  expect(await selectNumbers(connection, "SELECT count(*) FROM place")).toEqual([[6]]);
  close();
});

it("refuses a district of no listed regency", async () => {
  const {connection, close} = await openDatabase("1GB");
  const districts = [{code: "13.01.01", name: "", regency: "13.01"}];
  await expect(loadPlaces(connection, {...tinyPlaces, districts})).rejects.toThrow("no listed regency: 13.01");
  close();
});
