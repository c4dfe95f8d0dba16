import {shippedIds} from "../policy/resolveSettings.js";
import type {AdditionalProgramme, Scenario} from "../policy/scenario.js";
import {tidy} from "./tidy.js";

/** What an edit says of an additional programme; undefined takes a setting away. */
export type AdditionalEdit = {
  readonly [Key in keyof AdditionalProgramme]?: AdditionalProgramme[Key] | undefined;
};

/** Adds a programme at the end, under an id that is free: the one given, or it with a number. */
export function addAdditional(scenario: Scenario, id: string, programme: AdditionalProgramme): [Scenario, string] {
  const {additional = {}} = scenario;
  const taken = (name: string) => Object.hasOwn(additional, name) || (shippedIds as readonly string[]).includes(name);
  let free = id;
  for (let number = 2; taken(free); ++number) free = `${id}-${number}`;
  return [{...scenario, additional: {...additional, [free]: programme}}, free];
}

/** A scenario with other settings of one of its additional programmes. Throws RangeError when it has none of that id. */
export function editAdditional(scenario: Scenario, id: string, edit: AdditionalEdit): Scenario {
  const {additional = {}} = scenario;
  const programme = additional[id];
  if (programme === undefined) throw new RangeError(`scenario has no additional programme: ${id}`);
  const next = Object.fromEntries(
    Object.entries({...programme, ...edit}).filter(([, value]) => value !== undefined)
  ) as unknown as AdditionalProgramme;
  return {...scenario, additional: {...additional, [id]: next}};
}

/** Takes a programme away, and its name out of what the others leave out. */
export function withoutAdditional(scenario: Scenario, id: string): Scenario {
  const {[id]: _, ...additional} = unlisted(scenario, id);
  return tidy({...scenario, additional});
}

/** A scenario in which a programme leaves out the families of others, so that none may leave out its own. */
export function leaveOut(scenario: Scenario, id: string, notWith: AdditionalProgramme["notWith"]): Scenario {
  const others = notWith === undefined ? scenario : {...scenario, additional: unlisted(scenario, id)};
  return editAdditional(others, id, {notWith});
}

function unlisted({additional = {}}: Scenario, id: string): Record<string, AdditionalProgramme> {
  return Object.fromEntries(
    Object.entries(additional).map(([other, {notWith, ...of}]) => {
      const left = notWith?.filter((name) => name !== id) ?? [];
      return [other, left.length > 0 ? {...of, notWith: left} : of];
    })
  );
}

/** A programme that another may leave the families of out. */
export interface NotWithChoice {
  readonly id: string;
  /** It leaves families out itself, so its own may not be left out. */
  readonly chained: boolean;
}

/** The programmes run before one, whose families it may leave out: PKH, Sembako and the additional ones before it. */
export function notWithChoices({additional = {}}: Scenario, id: string): NotWithChoice[] {
  const before = Object.entries(additional).slice(0, Object.keys(additional).indexOf(id));
  return [
    {id: "pkh", chained: false},
    {id: "sembako", chained: false},
    ...before.map(([other, {notWith = []}]) => ({id: other, chained: notWith.length > 0}))
  ];
}

/** Additional programmes that leave this one's families out: while one does, this one can leave none out itself. */
export function leftOutBy({additional = {}}: Scenario, id: string): string[] {
  return Object.entries(additional).flatMap(([other, {notWith = []}]) => (notWith.includes(id) ? [other] : []));
}
