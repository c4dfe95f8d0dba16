import type {FamilyComponent, FamilyMember} from "../../policy/family.js";
import {pipLevels, type PipLevel} from "../../policy/pip.js";

/** Components of which a person can have one at most. */
const exclusive: readonly (readonly FamilyComponent[])[] = [pipLevels, ["lansia60", "lansia70"]];

/**
 * A member with a component on or off. One that shuts another out replaces it, and what belongs to a component that is
 * gone goes with it, so that the member always is one that the calculator takes.
 */
export function withComponent(member: FamilyMember, component: FamilyComponent, on: boolean): FamilyMember {
  const shutOut = exclusive.find((group) => group.includes(component)) ?? [component];
  const others = member.components.filter((other) => other !== component && !(on && shutOut.includes(other)));
  const components = on ? [...others, component] : others;
  return {
    components,
    ...(member.pregnancy !== undefined && components.includes("bumil") && {pregnancy: member.pregnancy}),
    ...(member.half && components.some(isSchool) && {half: true})
  };
}

/** Whether a component is a school level, whose pupils may receive PIP. */
export function isSchool(component: FamilyComponent): component is PipLevel {
  return (pipLevels as readonly FamilyComponent[]).includes(component);
}
