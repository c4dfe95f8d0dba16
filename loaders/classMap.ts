import {bandCount} from "../src/lattice/bins.js";
import {classColumns, columnOfSignature, type ClassMap, type Mix} from "../src/lattice/classes.js";
import {
  decodeSignature,
  personTypes,
  profileType,
  profileTypeCount,
  signatureCount,
  type Counts
} from "../src/lattice/signature.js";
import {schoolLevelCount} from "../src/lattice/tables.js";

/** How many signatures are classes of their own (privacy.md section 4: 40 cover 87% of families, 100 cover 96%). */
const explicitCount = 60;

/** A signature is listed in a mix from 48 families, four standard deviations of table M's noise to come. */
const listedFrom = 48;

/** The most pupils of one family that table L counts. */
const mostPupils = 4;

const disability = personTypes.indexOf("disabilitas");
const firstSchool = personTypes.indexOf("sd");

/**
 * The profile classes of a schema version, from the nation's tables: M, families by band and signature, and L, pupils
 * by bin, level and receipt of PIP. Explicit are the signatures with a component that are most frequent below 60 per
 * cent, the smaller number first where two are equal.
 */
export function classMap(M: Int32Array, L: Int32Array, largeFamilyMean?: number): ClassMap {
  const explicit = explicitSignatures(M);
  return {
    explicit,
    mixes: mixes(M, explicit),
    disabledPupils: disabledPupils(M, L),
    ...(largeFamilyMean === undefined ? {} : {largeFamilyMean})
  };
}

function explicitSignatures(M: Int32Array): number[] {
  const families = (signature: number) =>
    M[signature]! + M[signatureCount + signature]! + M[2 * signatureCount + signature]!;
  const present: [signature: number, families: number][] = [];
  for (let signature = 1; signature < signatureCount; ++signature) {
    if (families(signature) > 0) present.push([signature, families(signature)]);
  }
  return present
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, explicitCount)
    .map(([signature]) => signature);
}

/** Make-up of every rare class in bands 0-2 and of every profile type in band 3, where the nation has such a family. */
function mixes(M: Int32Array, explicit: readonly number[]): Mix[] {
  const columns = columnOfSignature({explicit}, signatureCount);
  return Array.from({length: bandCount}, (_, band) => {
    const withClasses = band < bandCount - 1;
    const [first, end] = withClasses ? [1 + explicit.length, classColumns({explicit})] : [1, profileTypeCount];
    const members = Array.from({length: end}, (): [signature: number, families: number][] => []);
    for (let signature = 1; signature < signatureCount; ++signature) {
      const families = M[band * signatureCount + signature]!;
      if (families === 0) continue;
      members[withClasses ? columns[signature]! : profileType(decodeSignature(signature))]!.push([signature, families]);
    }
    return members
      .map((signatures, column) => ({column, signatures}))
      .filter(({column, signatures}) => column >= first && signatures.length > 0)
      .map(({column, signatures}) => mix(column, band, signatures));
  }).flat();
}

function mix(column: number, band: number, signatures: readonly (readonly [number, number])[]): Mix {
  const total = sum(signatures.map(([, families]) => families));
  const rows = signatures.filter(([, families]) => families >= listedFrom);
  const rest = signatures.filter(([, families]) => families < listedFrom);
  const restTotal = sum(rest.map(([, families]) => families));
  return {
    column,
    band,
    rows: rows.map(([signature, families]) => [signature, families / total] as const),
    residual: restTotal === 0 ? null : {share: restTotal / total, mean: meanCounts(rest, restTotal)}
  };
}

function meanCounts(signatures: readonly (readonly [number, number])[], total: number): Counts {
  return personTypes.map(
    (_, type) => sum(signatures.map(([signature, families]) => decodeSignature(signature)[type]! * families)) / total
  );
}

/**
 * Pupils that table L holds beyond those of the signatures, for each disability component. A disabled pupil's type is
 * the disability, so that the signature cannot show the school.
 */
function disabledPupils(M: Int32Array, L: Int32Array): [number, number, number] {
  const inL = [0, 0, 0];
  L.forEach((pupils, cell) => (inL[Math.floor(cell / 2) % schoolLevelCount]! += pupils));
  const inM = [0, 0, 0];
  let disabled = 0;
  M.forEach((families, cell) => {
    if (families === 0) return;
    const counts = decodeSignature(cell % signatureCount);
    disabled += families * counts[disability]!;
    let room = mostPupils;
    for (let level = 0; level < schoolLevelCount; ++level) {
      const pupils = Math.min(room, counts[firstSchool + level]!);
      inM[level]! += families * pupils;
      room -= pupils;
    }
  });
  const mean = (level: number) => (disabled === 0 ? 0 : Math.max(0, inL[level]! - inM[level]!) / disabled);
  return [mean(0), mean(1), mean(2)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
