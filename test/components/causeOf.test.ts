import {describe, expect, it} from "vitest";
import {causeOf, fileFailure} from "../../src/components/causeOf.js";
import {galatWords} from "../../src/components/words/galat.js";
import {MachineError} from "../../src/policy/machineError.js";
import {refusal} from "../../src/policy/refusal.js";

describe("causeOf", () => {
  it("says a machine's failure in both languages with its values, and keeps its message for the details", () => {
    const error = new MachineError("S-regency.arrow could not be fetched: status 404", "status", {
      file: "S-regency.arrow",
      status: "404"
    });
    expect(causeOf(error)).toEqual({
      id: "S-regency.arrow tidak dapat diambil: peladen menjawab 404",
      en: "S-regency.arrow could not be fetched: the server answered 404",
      technical: "S-regency.arrow could not be fetched: status 404"
    });
  });

  it("names the field of a refused value as a reader does, and needs no details", () => {
    const error = refusal("pkh.lansia", {id: "tidak punya nilai pada 2015-01-01", en: "has no value on 2015-01-01"});
    expect(causeOf(error)).toEqual({
      id: "Indeks PKH lanjut usia tidak punya nilai pada 2015-01-01",
      en: "PKH index, elderly person has no value on 2015-01-01",
      technical: null
    });
  });

  it("knows an error that has crossed from a worker by its fields", () => {
    const crossed = {name: "MachineError", message: "A2 broke off", code: "damaged", values: {file: "A2"}};
    expect(causeOf(Object.assign(new Error(crossed.message), crossed)).id).toBe("A2 terpotong atau rusak");
  });

  it.each([
    ["an error that nobody foresaw", new Error("x is undefined"), "x is undefined"],
    ["what is no error", "oh", "oh"],
    ["nothing", undefined, "undefined"],
    ["a code of another world", new DOMException("denied", "SecurityError"), "denied"]
  ])("owns up to not knowing the cause of %s", (_, error, technical) => {
    const {id, en} = galatWords["fail.unknown"];
    expect(causeOf(error)).toEqual({id, en, technical});
  });

  it("knows a module that did not arrive", () => {
    const error = new TypeError("Failed to fetch dynamically imported module: http://localhost/zipBundle.js");
    expect(causeOf(error).en).toBe(galatWords["fail.partUnreachable"].en);
  });
});

describe("fileFailure", () => {
  it.each([
    ["without an answer", new TypeError("Failed to fetch"), "unreachable"],
    ["cut short", new SyntaxError("Unexpected end of JSON input"), "damaged"],
    ["that is not there", new Error("Unable to load file: first.json"), "missing"]
  ])("tells a file %s", (_, error, code) => {
    expect(fileFailure("first.json", error)).toMatchObject({code, values: {file: "first.json"}, cause: error});
  });
});
