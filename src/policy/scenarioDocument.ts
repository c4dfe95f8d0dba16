import type {Scenario} from "./scenario.js";
import {scenarioLimits, type ScenarioLimit} from "./scenarioLimits.js";
import {reasons} from "./scenarioReasons.js";
import {z} from "./zod.js";

/** The newest scenario format that this code reads and writes. */
export const scenarioFormat = 1;

const share = within(0, 1);
const percent = within(0, 100);
const amount = z.number().min(0);
const day = z.iso.date();
const history = z.array(z.tuple([day, amount])).nonempty();
const words = z.strictObject({id: z.string().min(1), en: z.string().min(1)});

const byProvince = z.record(z.string().regex(/^\d\d$/), percent);
const byRegency = (value: z.ZodType<number>) => z.record(z.string().regex(/^\d\d\.\d\d$/), value);

const common = {
  thresholds: z
    .strictObject({provinces: byProvince.exactOptional(), regencies: byRegency(percent).exactOptional()})
    .exactOptional(),
  ranking: z.literal(["nasional", "lokal"]).exactOptional(),
  quota: upTo(scenarioLimits.quota).nullable().exactOptional(),
  allocation: z
    .union([z.literal(["nasional", "eligible", "baseline"]), byRegency(upTo(scenarioLimits.quota))])
    .exactOptional(),
  fill: z.literal(["merata", "terendah-dulu"]).exactOptional(),
  ceiling: upTo(scenarioLimits.ceiling).nullable().exactOptional(),
  takeUp: share.exactOptional(),
  excluded: share.exactOptional(),
  administration: share.exactOptional()
};

const settings = z.strictObject({
  ...common,
  threshold: percent.exactOptional(),
  components: z.record(z.string(), z.boolean()).exactOptional(),
  realisation: z.union([z.literal(["pagu", "indeks"]), share]).exactOptional(),
  recipients: z
    .union([z.literal(["keep", "drop"]), z.strictObject({phaseOut: z.int().min(1).max(scenarioLimits.quarters.most)})])
    .exactOptional()
});

const additional = z.strictObject({
  ...common,
  name: words,
  unit: z.literal(["family", "person"]),
  monthly: upTo(scenarioLimits.monthly),
  months: z.int().min(1).max(12),
  threshold: percent,
  notWith: z.array(z.string()).exactOptional(),
  realisation: share.exactOptional()
});

/** The shape of a scenario document; what only other data can tell (parameters, regions, cut points) is not in it. */
export const scenarioDocument: z.ZodType<Scenario> = z.strictObject({
  format: z.literal(scenarioFormat).exactOptional(),
  name: z.string().exactOptional(),
  day: day.exactOptional(),
  version: day.exactOptional(),
  data: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .exactOptional(),
  reforms: z.record(z.string(), z.union([amount, history])).exactOptional(),
  switches: z.record(z.string(), z.string()).exactOptional(),
  programmes: z.record(z.string(), settings).exactOptional(),
  // "constructor" is what every record has, and would be taken for a programme of any other scenario
  additional: z.record(z.string().regex(/^(?!constructor$)[a-z][a-z0-9-]*$/), additional).exactOptional(),
  about: z.strictObject({title: words, note: words, sources: z.array(z.string())}).exactOptional(),
  notes: z.string().exactOptional()
});

/** A refusal says the limit as a reader says it: 10.000 triliun rupiah. */
function upTo(limit: ScenarioLimit) {
  return amount.refine((value) => value <= limit.most, {params: reasons.above(limit)});
}

function within(least: number, most: number) {
  return z.number().refine((value) => value >= least && value <= most, {params: reasons.notWithin(least, most)});
}
