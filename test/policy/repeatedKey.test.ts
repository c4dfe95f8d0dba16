import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {repeatedKey} from "../../src/policy/repeatedKey.js";

describe("repeatedKey", () => {
  it.each([
    ['{"a":1,"a":2}', "a"],
    ['{"programmes":{"pkh":{"quota":5,"quota":6}}}', "programmes.pkh.quota"],
    ['{"a":{"b":1},"c":[{"b":1},{"b":2,"x":":","b":3}]}', "c.1.b"],
    ['{"\\u0061":1,"a":2}', "a"],
    ['{"a\\"":1,"b":{"a\\"":2},"a\\"":3}', 'a"']
  ])("finds the key that stands twice in %s", (json, path) => {
    expect(repeatedKey(json)).toBe(path);
  });

  it("finds none in any text that JSON itself writes, however spaced", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, space) => {
        expect(repeatedKey(JSON.stringify(value, null, space))).toBeNull();
      })
    );
  });
});
