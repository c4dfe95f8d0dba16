import {expect, it} from "vitest";
import {csv} from "../../src/components/csv.js";

it("quotes only what needs it, and ends every line with CRLF", () => {
  expect(csv(["kode", "nama"], [["11.01", 'Kota "Baru", satu']])).toBe('kode,nama\r\n11.01,"Kota ""Baru"", satu"\r\n');
});

it("writes numbers with a point and at most six decimals", () => {
  expect(csv(["n"], [[0.1 + 0.2], [1234567.5], [-0.0000001]])).toBe("n\r\n0.3\r\n1234567.5\r\n0\r\n");
});

it("leaves out what only keeps a line whole on the screen, in heads and rows", () => {
  const file = csv(["Keluarga\u00a0PKH"], [["desil 1\u2060\u2013\u20604"], ["Rp28,7\u202ftriliun"], ["non\u2011PKH"]]);
  expect(file).toBe('Keluarga PKH\r\ndesil 1\u20134\r\n"Rp28,7 triliun"\r\nnon-PKH\r\n');
});

it("gives a spreadsheet no formula that stood behind a mark, and leaves other text as it is", () => {
  expect(
    csv(
      ["nama", "n"],
      [
        ["\u2060=2+2", -1.5],
        ["\u2060", "-5"]
      ]
    )
  ).toBe("nama,n\r\n'=2+2,-1.5\r\n,-5\r\n");
});
