import {epoch, guarantee, ledgerCap} from "../../../loaders/disclosure/guarantee.js";
import {reservedTables, spends} from "../../../loaders/disclosure/variances.js";
import type {Manifest} from "../../../src/lattice/release.js";

/** What the page reads of a manifest of the real noise, as the last of some releases. */
export function releaseOf(releases: number): Pick<Manifest, "disclosure" | "files"> {
  const rho = guarantee(1).rho.addRemove;
  const ledger = Array.from({length: releases}, (_, quarter) => ({
    version: `2026-0${quarter + 1}-01`,
    revision: 0,
    rho
  }));
  const shape = {level: "nation", regions: 1, cellsPerRegion: 1, bytes: 1, sha256: ""} as const;
  return {
    disclosure: {
      epoch,
      unit: "family",
      noise: spends.map((spend) => ({...spend, reserved: reservedTables.includes(spend.table)})),
      stickyShare: 1 / 3,
      ...guarantee(releases),
      ledger,
      ledgerCap,
      keyId: "0000000000000000",
      testKey: true,
      invariants: [],
      structuralZeros: [],
      postprocessing: {cv: {}, sweeps: 1, code: ""},
      samplerTables: "",
      classMap: "",
      familiesThousands: 1,
      displayMin: 10
    },
    files: (["A2", "S"] as const).map((table) => ({
      path: `${table}-nation.arrow`,
      table,
      columns: ["n: int32"],
      ...shape
    }))
  };
}
