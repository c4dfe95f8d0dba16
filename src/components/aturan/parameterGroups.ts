import type {Parameter} from "../../policy/parameter.js";

/** A parameter whose values may be numbers or choices. */
export type AnyParameter = Parameter<number | string>;

/** The parameters of one programme. */
export interface ParameterGroup {
  /** First part of the parameters' ids: "pkh". */
  readonly id: string;
  readonly parameters: readonly AnyParameter[];
}

/** Parameters by programme, programmes and parameters in the order of their first appearance. */
export function parameterGroups(parameters: readonly AnyParameter[]): ParameterGroup[] {
  const groups = new Map<string, AnyParameter[]>();
  for (const parameter of parameters) {
    const programme = parameter.id.split(".")[0]!;
    const members = groups.get(programme) ?? [];
    members.push(parameter);
    groups.set(programme, members);
  }
  return [...groups].map(([id, members]) => ({id, parameters: members}));
}
