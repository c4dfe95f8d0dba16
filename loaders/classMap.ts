import {bandCount} from "../src/lattice/bins.js";
import {classColumns, columnOfSignature, type ClassMap, type Mix} from "../src/lattice/classes.js";
import {
  decodeSignature,
  personTypes,
  profileType,
  profileTypeCount,
  signatureCaps,
  signatureCount,
  type Counts
} from "../src/lattice/signature.js";
import {schoolLevelCount, sizeCount} from "../src/lattice/tables.js";
import type {NationalCounts} from "./disclosure/measureNation.js";
import {mostExcess, mostPupils, variances} from "./disclosure/variances.js";

/** How many signatures are classes of their own (privacy.md section 4: 40 cover 87% of families, 100 cover 96%). */
const explicitCount = 60;

/** Standard deviation of a count of table M. */
const sigma = Math.sqrt(variances.M.nation!.variance);

/** A signature is listed in a mix from 48 families: four standard deviations, so that noise alone lists next to none. */
const listedFrom = 4 * sigma;

const disability = personTypes.indexOf("disabilitas");
const firstSchool = personTypes.indexOf("sd");

/**
 * The profile classes of a schema version, from the nation's noisy counts. Explicit are the signatures with a component
 * that are most frequent below 60 per cent, the smaller number first where two are equal. Sums of noisy counts keep
 * their sign, so that noise cancels; a sum that noise may explain is not used.
 */
export function classMap({M, L, S, excess}: NationalCounts): ClassMap {
  const explicit = explicitSignatures(M);
  const largeFamilies = sum(S.filter((_, cell) => cell % sizeCount === sizeCount - 1));
  return {
    explicit,
    mixes: mixes(M, explicit),
    disabledPupils: disabledPupils(M, L),
    ...(largeFamilies <= 0 ? {} : {largeFamilyMean: sizeCount + clamp(excess / largeFamilies, mostExcess)})
  };
}

function explicitSignatures(M: Float64Array): number[] {
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

/** Make-up of every rare class in bands 0-2 and of every profile type in band 3. */
function mixes(M: Float64Array, explicit: readonly number[]): Mix[] {
  const columns = columnOfSignature({explicit}, signatureCount);
  const typeOf = Uint8Array.from(columns, (_, signature) => profileType(decodeSignature(signature)));
  // Rare classes with the signatures that are explicit too: a class may have no others, and noise still falls on it.
  const rare = byColumn(columnOfSignature({explicit: []}, signatureCount));
  const types = byColumn(typeOf);
  return Array.from({length: bandCount}, (_, band) => {
    const withClasses = band < bandCount - 1;
    const columnOf = withClasses ? columns : typeOf;
    const [first, end] = withClasses ? [1 + explicit.length, classColumns({explicit})] : [1, profileTypeCount];
    const members = Array.from({length: end}, (): [signature: number, families: number][] => []);
    for (let signature = 1; signature < signatureCount; ++signature) {
      members[columnOf[signature]!]!.push([signature, M[band * signatureCount + signature]!]);
    }
    const kin = (column: number) => (withClasses ? rare.get(column - explicit.length)! : types.get(column)!);
    return members.slice(first).map((signatures, index) => mix(first + index, band, signatures, kin(first + index)));
  }).flat();
}

function mix(
  column: number,
  band: number,
  signatures: readonly (readonly [number, number])[],
  kin: readonly number[]
): Mix {
  const rows = signatures.filter(([, families]) => families >= listedFrom);
  const rest = signatures.filter(([, families]) => families !== 0 && families < listedFrom);
  const restTotal = sum(rest.map(([, families]) => families));
  const restKnown = restTotal >= 2 * sigma * Math.sqrt(rest.length) && restTotal > 0;
  if (rows.length === 0 && !restKnown) {
    return {column, band, rows: [], residual: {share: 1, mean: smallest(kin)}};
  }
  const total = sum(rows.map(([, families]) => families)) + (restKnown ? restTotal : 0);
  return {
    column,
    band,
    rows: rows.map(([signature, families]) => [signature, families / total] as const),
    residual: restKnown ? {share: restTotal / total, mean: meanCounts(rest, restTotal)} : null
  };
}

function byColumn(columns: Uint8Array): ReadonlyMap<number, number[]> {
  const members = new Map<number, number[]>();
  columns.forEach((column, signature) => {
    if (signature === 0) return;
    const own = members.get(column);
    if (own) own.push(signature);
    else members.set(column, [signature]);
  });
  return members;
}

/** What a class is taken for whose families noise alone may explain: the mean of its smallest compositions. */
function smallest(signatures: readonly number[]): Counts {
  const sizes = signatures.map((signature) => sum(decodeSignature(signature)));
  const fewest = sizes.reduce((least, size) => Math.min(least, size), Infinity);
  const members = signatures.filter((_, index) => sizes[index] === fewest);
  return meanCounts(
    members.map((signature) => [signature, 1]),
    members.length
  );
}

function meanCounts(signatures: readonly (readonly [number, number])[], total: number): Counts {
  return personTypes.map((_, type) =>
    clamp(
      sum(signatures.map(([signature, families]) => decodeSignature(signature)[type]! * families)) / total,
      signatureCaps[type]!
    )
  );
}

/**
 * Pupils that table L holds beyond those of the signatures, for each disability component; a disabled person is one
 * pupil at most. A disabled pupil's type is the disability, so that the signature cannot show the school.
 */
function disabledPupils(M: Float64Array, L: Float64Array): [number, number, number] {
  const beyond = [0, 0, 0];
  L.forEach((pupils, cell) => (beyond[Math.floor(cell / 2) % schoolLevelCount]! += pupils));
  let disabled = 0;
  let noise = 0;
  M.forEach((families, cell) => {
    if (families === 0) return;
    const counts = decodeSignature(cell % signatureCount);
    disabled += families * counts[disability]!;
    noise += (sigma * counts[disability]!) ** 2;
    let room = mostPupils;
    for (let level = 0; level < schoolLevelCount; ++level) {
      const pupils = Math.min(room, counts[firstSchool + level]!);
      beyond[level]! -= families * pupils;
      room -= pupils;
    }
  });
  if (disabled <= 0 || disabled < 2 * Math.sqrt(noise)) return [0, 0, 0];
  const means = beyond.map((pupils) => Math.max(0, pupils) / disabled);
  const scale = 1 / Math.max(1, sum(means));
  return [means[0]! * scale, means[1]! * scale, means[2]! * scale];
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; ++i) total += values[i]!;
  return total;
}
