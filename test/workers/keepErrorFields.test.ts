import {expose, wrap, type Remote} from "comlink";
import {afterEach, beforeAll, describe, expect, it} from "vitest";
import {MachineError} from "../../src/policy/machineError.js";
import {refusal} from "../../src/policy/refusal.js";
import {keepErrorFields} from "../../workers/keepErrorFields.js";

const thrower = {
  fail: (): number => {
    throw new MachineError("A2 broke off", "damaged", {file: "A2"});
  },
  refuse: (): number => {
    throw refusal("pkh.sd", {id: "negatif: -1", en: "is negative: -1"});
  },
  other: (): number => {
    throw new RangeError("of no known kind", {cause: () => "what no channel carries"});
  },
  value: (): number => {
    throw "no error";
  }
};

let close = () => undefined as void;

function across(): Remote<typeof thrower> {
  const {port1, port2} = new MessageChannel();
  expose(thrower, port2);
  close = () => (port1.close(), port2.close());
  return wrap<typeof thrower>(port1);
}

beforeAll(keepErrorFields);
afterEach(() => close());

describe("errors that cross from a worker", () => {
  it("keep the fields by which a page says them", async () => {
    const failed = {message: "A2 broke off", name: "MachineError", code: "damaged", values: {file: "A2"}};
    await expect(across().fail()).rejects.toMatchObject(failed);
    close();
    const refused = {field: "pkh.sd", reason: {id: "negatif: -1", en: "is negative: -1"}};
    await expect(across().refuse()).rejects.toMatchObject(refused);
  });

  it("are as before where they have no such fields", async () => {
    await expect(across().other()).rejects.toThrow("of no known kind");
    close();
    await expect(across().value()).rejects.toBe("no error");
  });
});
