import {z} from "zod";
import {isDay} from "./day.js";
import {familyComponents, type Family, type FamilyComponent} from "./family.js";
import {parseFields} from "./parseFields.js";
import type {Choices} from "./parameter.js";

/** A family with the reforms and switches under which it is looked at. */
export type FamilyQuestion = Family & Choices;

const components = z
  .array(z.enum(familyComponents))
  .refine((list) => new Set(list).size === list.length, {
    params: {id: "menyebut komponen dua kali", en: "names a component twice"}
  })
  .refine((list) => atMostOne(list, ["sd", "smp", "sma"]), {
    params: {id: "menyebut lebih dari satu jenjang sekolah", en: "names more than one school level"}
  })
  .refine((list) => atMostOne(list, ["lansia60", "lansia70"]), {
    params: {id: "menyebut lansia60 dan lansia70 sekaligus", en: "names both lansia60 and lansia70"}
  });

const member = z
  .strictObject({components, pregnancy: z.int().min(1).optional(), half: z.boolean().optional()})
  .refine((person) => person.pregnancy === undefined || person.components.includes("bumil"), {
    path: ["pregnancy"],
    params: {id: "hanya untuk komponen bumil", en: "goes with component bumil only"}
  })
  .refine((person) => person.half === undefined || person.components.some(isSchool), {
    path: ["half"],
    params: {id: "hanya untuk siswa", en: "goes with a pupil only"}
  });

const question = z.strictObject({
  day: z.string().refine(isDay, {params: {id: "bukan tanggal ISO", en: "is not an ISO day"}}),
  decile: z.int().min(1).max(10).nullable(),
  members: z.array(member),
  switches: z.record(z.string(), z.string()).optional(),
  reforms: z.record(z.string(), z.union([z.number(), z.array(z.tuple([z.string(), z.number()]))])).optional()
});

/** Reads a family from JSON data. Throws RangeError naming the first bad field and the reason. */
export function parseFamily(data: unknown): FamilyQuestion {
  return parseFields(question, data, "keluarga") as FamilyQuestion;
}

function atMostOne(list: readonly FamilyComponent[], of: readonly FamilyComponent[]): boolean {
  return list.filter((component) => of.includes(component)).length <= 1;
}

function isSchool(component: FamilyComponent): boolean {
  return component === "sd" || component === "smp" || component === "sma";
}
