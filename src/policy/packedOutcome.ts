import {measures, type Outcome, type ProgrammeOutcome} from "./outcome.js";

/** Regional measures that a packed outcome carries; the others are empty arrays when it is unpacked. */
const packed = ["served", "amount"] as const;

type PackedProgramme = Omit<ProgrammeOutcome, "regencies" | "bins"> & {
  readonly bins: Readonly<Record<keyof ProgrammeOutcome["bins"], readonly number[]>>;
  readonly regencies: Readonly<Record<(typeof packed)[number], readonly number[]>>;
};

/** An outcome as JSON for the first view: national figures exact, regional ones rounded to whole units. */
export interface PackedOutcome {
  readonly day: string;
  readonly programmes: Readonly<Record<string, PackedProgramme>>;
  readonly package: Omit<Outcome["package"], "regencies"> & {
    readonly regencies: Readonly<Record<keyof Outcome["package"]["regencies"], readonly number[]>>;
  };
}

/** Packs an outcome for the first view. */
export function packOutcome({day, programmes, package: whole}: Outcome): PackedOutcome {
  return {
    day,
    programmes: mapValues(programmes, (run) => ({
      ...run,
      bins: mapValues(run.bins, (values) => Array.from(values)),
      regencies: {served: rounded(run.regencies.served), amount: rounded(run.regencies.amount)}
    })),
    package: {...whole, regencies: mapValues(whole.regencies, rounded)}
  };
}

/** The outcome that was packed, but for rounding and for the regional measures left out. */
export function unpackOutcome({day, programmes, package: whole}: PackedOutcome): Outcome {
  const nothing = Object.fromEntries(measures.map((measure) => [measure, new Float64Array()]));
  return {
    day,
    programmes: mapValues(programmes, (run) => ({
      ...run,
      bins: mapValues(run.bins, (values) => Float64Array.from(values)),
      regencies: {
        ...nothing,
        ...mapValues(run.regencies, (values) => Float64Array.from(values))
      } as ProgrammeOutcome["regencies"]
    })),
    package: {...whole, regencies: mapValues(whole.regencies, (values) => Float64Array.from(values))}
  };
}

function rounded(values: Float64Array): number[] {
  return Array.from(values, Math.round);
}

function mapValues<Key extends string, From, To>(of: Readonly<Record<Key, From>>, to: (value: From) => To) {
  return Object.fromEntries(Object.entries<From>(of).map(([key, value]) => [key, to(value)])) as Record<Key, To>;
}
