/** What can fail around the figures, and what a sentence about it names; a page has a sentence for each. */
export interface MachineValues {
  readonly unreachable: {readonly file: string};
  readonly missing: {readonly file: string};
  readonly status: {readonly file: string; readonly status: string};
  readonly damaged: {readonly file: string};
  readonly mismatch: {readonly file: string};
  readonly otherSchema: {readonly version: string};
  readonly partUnreachable: Nothing;
  readonly engineFailed: Nothing;
  readonly engineSilent: Nothing;
  readonly engineClosed: Nothing;
  readonly filesFailed: Nothing;
  readonly databaseFailed: Nothing;
  readonly noWebAssembly: Nothing;
  readonly noWeight: Nothing;
}

export type MachineFailure = keyof MachineValues;

type Nothing = Readonly<Record<never, string>>;

/** Something failed that no field of a scenario caused. The message is for logs, code and values for a page's words. */
export class MachineError<Code extends MachineFailure = MachineFailure> extends Error {
  override readonly name = "MachineError";

  constructor(
    message: string,
    readonly code: Code,
    readonly values: MachineValues[Code],
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}
