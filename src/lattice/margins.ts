import type {Level} from "./tables.js";

/**
 * What disclosure control adds to a figure, as the half-width of its 95% interval, in families and in pupils: the widest
 * of PKH, Sembako and PIP at thresholds 20, 40 and 60, rounded up. Measured by bench/margins.ts on 2026-11-21: published
 * tables given noise again twelve times, simulated, 1.96 root mean squares over regions (privacy.md section 7).
 */
export const margins: Readonly<Record<"families" | "pupils", Readonly<Record<Exclude<Level, "district">, number>>>> = {
  families: {nation: 80, province: 56, regency: 38},
  pupils: {nation: 560, province: 370, regency: 200}
};
