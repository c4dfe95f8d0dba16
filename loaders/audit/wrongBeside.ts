import {z} from "zod";
import {manifestSchema} from "../manifestSchema.js";
import {besideTables} from "../earlierReleases.js";

const count = z.number();
const counts = z.array(count);
const codes = z.strictObject({codes: z.array(z.string().regex(/^\d\d(\.\d\d)?$/)), names: z.array(z.string())});
const region = {code: z.string().regex(/^\d\d(\.\d\d){0,2}$/), name: z.string().max(60)};

/** A word of the code or a day, no free text. */
const term = z.string().regex(/^([a-zA-Z][a-zA-Z-]{0,30}|\d{4}-\d\d-\d\d)$/);
const outcome: z.ZodType = z.lazy(() =>
  z.union([count, z.boolean(), z.null(), term, z.array(outcome), z.record(z.string().regex(/^[\w-]{1,40}$/), outcome)])
);

/** What each file beside the tables may hold, and nothing more; the report of calibration is a synthetic registry's. */
const schemas: Readonly<Record<(typeof besideTables)[number], z.ZodType>> = {
  "manifest.json": manifestSchema,
  "regions.json": z.strictObject({
    provinces: z.array(z.strictObject(region)),
    regencies: z.array(
      z.strictObject({
        ...region,
        province: z.string().regex(/^\d\d$/),
        bps: z.string().regex(/^\d{4}$/),
        point: z.tuple([count, count]),
        population: count
      })
    )
  }),
  "districts.json": z.array(z.strictObject({...region, regency: z.string().regex(/^\d\d\.\d\d$/)})),
  "classes.json": z.strictObject({
    explicit: counts,
    mixes: z.array(
      z.strictObject({
        column: count,
        band: count,
        rows: z.array(z.tuple([count, count])),
        residual: z.strictObject({share: count, mean: counts}).nullable()
      })
    ),
    disabledPupils: z.tuple([count, count, count]),
    largeFamilyMean: count.exactOptional()
  }),
  "first.json": z.strictObject({
    version: z.iso.date(),
    dataHash: z.string().regex(/^[0-9a-f]{16}$/),
    synthetic: z.boolean(),
    weight: count,
    bins: z.array(z.strictObject({upper: count.nullable()})),
    margins: z.unknown(), // the manifest's, held against it below
    provinces: codes,
    regencies: codes,
    families: counts,
    withComponent: counts,
    law: outcome
  }),
  "calibration.json": z.unknown()
};

/**
 * Files beside a release's tables that hold more than they may, each with the place: "first.json: families.0". `read`
 * gives a file's JSON by its path in the release, undefined where there is none.
 */
export function wrongBeside(read: (path: string) => unknown): string[] {
  const {synthetic, margins} = manifestSchema.parse(read("manifest.json"));
  const wrong = besideTables.flatMap((path) => {
    const json = read(path);
    const issue = json === undefined ? undefined : schemas[path].safeParse(json).error?.issues[0];
    return issue ? [`${path}: ${issue.path.join(".")}`] : [];
  });
  const first = read("first.json") as {margins: unknown} | undefined;
  if (first && JSON.stringify(first.margins) !== JSON.stringify(margins)) wrong.push("first.json: margins");
  return synthetic || !read("calibration.json") ? wrong : [...wrong, "calibration.json"];
}
