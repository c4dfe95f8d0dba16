import {Table, tableToIPC, vectorFromArray, Int32, Utf8} from "apache-arrow";
import {describe, expect, it} from "vitest";
import {readArrow} from "../../src/policy/readArrow.js";

const shape = {path: "A2-regency.arrow", regions: 3, cellsPerRegion: 4};
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 2_000_000_000];
const file = tableToIPC(new Table({n: vectorFromArray(counts, new Int32())}), "file");

describe("readArrow", () => {
  it("gives the counts of column n", () => {
    expect([...readArrow(file, shape)]).toEqual(counts);
  });

  it("refuses a file cut off at any byte, and names it", () => {
    for (let length = 0; length < file.length; ++length) {
      expect(() => readArrow(file.slice(0, length), shape), `${length} bytes`).toThrow(/^A2-regency\.arrow /);
    }
  });

  it("refuses a file of another length than the manifest says", () => {
    const longer = {...shape, regions: 4};
    expect(() => readArrow(file, longer)).toThrow("A2-regency.arrow does not hold 16 counts, as the manifest says: 12");
  });

  it("refuses a column of another name or type", () => {
    const other = tableToIPC(new Table({m: vectorFromArray(counts, new Int32())}), "file");
    const text = tableToIPC(new Table({n: vectorFromArray(counts.map(String), new Utf8())}), "file");
    expect(() => readArrow(other, shape)).toThrow('A2-regency.arrow has no Int32 column "n"');
    expect(() => readArrow(text, shape)).toThrow('A2-regency.arrow has no Int32 column "n"');
  });
});
