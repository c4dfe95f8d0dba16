import {existsSync, readFileSync, statSync} from "node:fs";

/** The public test key of the repository: it protects nobody, so it is for synthetic input only. */
export const testKeyHex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/** Where the key comes from: DESIL_KEY, and whether a continuous-integration service runs the build (CI). */
export interface KeyEnvironment {
  readonly DESIL_KEY?: string | undefined;
  readonly CI?: string | undefined;
}

/** The master key of the noise, 32 bytes. */
export interface MasterKey {
  readonly bytes: Buffer;
  readonly test: boolean;
}

/** Bits of a file's mode that let group or others read or write it. */
const openToOthers = 0o077;

/**
 * The key of this build: 64 hexadecimal digits in DESIL_KEY, or the path there of a file that only its owner can read;
 * without it, for synthetic input, the test key. Throws RangeError, never with the value, for no key or the test key on
 * real input, a key of another length, a file others can read, and any other key in CI.
 */
export function readKey({DESIL_KEY, CI}: KeyEnvironment, synthetic: boolean): MasterKey {
  const digits = DESIL_KEY ? digitsOf(DESIL_KEY.trim()) : synthetic ? testKeyHex : null;
  if (digits === null) {
    throw new RangeError(
      "DESIL_KEY is not set, and the registry is not synthetic: set it to 64 hexadecimal digits, or to the path of a " +
        "file that holds them and only its owner can read"
    );
  }
  const test = digits.toLowerCase() === testKeyHex;
  if (test && !synthetic) {
    throw new RangeError("DESIL_KEY is the public test key, and the registry is not synthetic: set a secret key");
  }
  if (!test && CI !== undefined && CI !== "" && CI !== "false") {
    throw new RangeError(
      "DESIL_KEY is set in continuous integration: unset it there, secret keys stay with the operator"
    );
  }
  return {bytes: Buffer.from(digits, "hex"), test};
}

function digitsOf(value: string): string {
  if (isKey(value)) return value;
  if (!existsSync(value)) {
    throw new RangeError(
      `DESIL_KEY is neither 64 hexadecimal digits nor the path of a file: it has ${value.length} characters`
    );
  }
  const stat = statSync(value);
  if (!stat.isFile()) throw new RangeError("DESIL_KEY is the path of a folder: name the file that holds the key");
  if ((stat.mode & openToOthers) !== 0) {
    throw new RangeError("DESIL_KEY is the path of a file that others can open: run `chmod 600` on it");
  }
  const digits = readFileSync(value, "utf8").trim();
  if (!isKey(digits)) {
    throw new RangeError(`DESIL_KEY's file must hold 64 hexadecimal digits, and has ${digits.length} characters`);
  }
  return digits;
}

function isKey(value: string): boolean {
  return /^[0-9a-f]{64}$/i.test(value);
}
