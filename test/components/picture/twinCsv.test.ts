import {describe, expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {twinCsv} from "../../../src/components/picture/twinCsv.js";

const context = {
  fileName: "x",
  scenario: "=2+2",
  sentence: "",
  against: "aturan berlaku",
  version: "2026-01-23",
  day: "2026-02-01",
  synthetic: true,
  margin: "",
  address: ""
};

describe("the figures shown, as CSV", () => {
  it("are unrounded numbers, each row with version, rule day, scenario, baseline and nature", () => {
    const rows = [["PKH", {value: 28_699_999_999.5, text: "Rp28,7 miliar"}]];
    expect(twinCsv({head: ["Program", "rupiah"], rows}, context, words("id"))).toBe(
      "versi_dtsen,hari_aturan,nama_skenario,dibanding_dengan,sifat,Program,rupiah\r\n" +
        '2026-01-23,2026-02-01,\'=2+2,aturan berlaku,"Simulasi, bukan penetapan penerima; Data sintetis",PKH,28699999999.5\r\n'
    );
  });

  it("carry a margin in a column of its own, where any row has one", () => {
    const rows = [
      ["PKH", {value: 10, text: "10", margin: {value: 3.5, text: "±4"}}],
      ["PIP", {value: 20, text: "20"}]
    ];
    const [head, first, second] = twinCsv({head: ["Program", "keluarga"], rows}, context, words("id")).split("\r\n");
    expect(head!.endsWith(',Program,keluarga,"keluarga, margin 95%"')).toBe(true);
    expect([first!.endsWith(",PKH,10,3.5"), second!.endsWith(",PIP,20,")]).toEqual([true, true]);
  });

  it("give rupiah whole, their margin rounded up", () => {
    const amount = {value: 28_700_000_000_000.02, text: "", margin: {value: 355_425_557.741391, text: ""}};
    const rows = [["PKH", {...amount, isRupiah: true}, amount]];
    const [, line] = twinCsv({head: ["Program", "rupiah", "siswa"], rows}, context, words("id")).split("\r\n");
    expect(line!.endsWith(",PKH,28700000000000,355425558,28700000000000.02,355425557.741391")).toBe(true);
  });

  it("leave a figure empty that is not known, and give a spreadsheet no formula to run", () => {
    const rows = [["@nama", {value: NaN, text: "tidak diketahui"}]];
    const [, line] = twinCsv({head: ["Program", "rupiah"], rows}, context, words("id")).split("\r\n");
    expect(line!.endsWith(",'@nama,")).toBe(true);
  });
});
