import {expect, it} from "vitest";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {originText} from "../../../src/components/privasi/fileDetails.js";

const origin = (of: Parameters<typeof originText>[2]) => originText(words("id"), formatOf("id"), of);

it("states when the registry was extracted, the licence and whom to ask", () => {
  expect(origin({extracted: "2026-01-20", licence: "CC BY 4.0", contact: "Pusat Data"})).toBe(
    "Registri diambil pada 20 Januari 2026. Lisensi data: CC BY 4.0. Kontak: Pusat Data."
  );
});

it("says so where no licence is stated, and nothing of what else is not", () => {
  expect(origin({extracted: null, licence: null, contact: null})).toMatch(/^Lisensi data belum dinyatakan;.*lagi\.$/);
});
