import {expect, it} from "vitest";
import {csv} from "../../src/components/csv.js";

it("quotes only what needs it, and ends every line with CRLF", () => {
  expect(csv(["kode", "nama"], [["11.01", 'Kota "Baru", satu']])).toBe('kode,nama\r\n11.01,"Kota ""Baru"", satu"\r\n');
});

it("writes numbers with a point and at most six decimals", () => {
  expect(csv(["n"], [[0.1 + 0.2], [1234567.5], [-0.0000001]])).toBe("n\r\n0.3\r\n1234567.5\r\n0\r\n");
});
