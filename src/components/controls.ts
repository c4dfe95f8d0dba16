import type {Outcome} from "../policy/outcome.js";
import type {Fill, ProgrammeSettings, Scenario} from "../policy/scenario.js";

/** The programmes of the first page, in the order of their tracks. */
export const programmeIds = ["pkh", "sembako", "pip"] as const;

export type Programme = (typeof programmeIds)[number];

/** What the board's controls say. */
export interface Controls {
  /** Cut points in per cent. */
  readonly thresholds: Readonly<Record<Programme, number>>;
  readonly quotaLifted: boolean;
  readonly fill: Fill;
}

/** The controls that say the law in force. */
export function lawControls(law: Outcome): Controls {
  const threshold = (id: Programme) => law.programmes[id]!.threshold;
  return {
    thresholds: {pkh: threshold("pkh"), sembako: threshold("sembako"), pip: threshold("pip")},
    quotaLifted: false,
    fill: "merata"
  };
}

/** The scenario that the controls say: only what departs from the law, so the law itself is the empty scenario. */
export function scenarioOf({thresholds, quotaLifted, fill}: Controls, law: Outcome): Scenario {
  const programmes: Record<string, ProgrammeSettings> = {};
  for (const id of programmeIds) {
    const settings: ProgrammeSettings = {
      ...(thresholds[id] !== law.programmes[id]!.threshold && {threshold: thresholds[id]}),
      ...(quotaLifted && {quota: null}),
      ...(fill !== "merata" && {fill})
    };
    if (Object.keys(settings).length > 0) programmes[id] = settings;
  }
  return Object.keys(programmes).length > 0 ? {programmes} : {};
}
