import {insideShare, targetDepths} from "./targetDepths.js";

/** targetDepths as the share of every regency's bin that lies inside, regency-major. Throws as it does. */
export function targetShares(...[cube, law]: Parameters<typeof targetDepths>): Float64Array {
  const bins = cube.bins.length;
  const depths = targetDepths(cube, law);
  return Float64Array.from({length: depths.length * bins}, (_, at) =>
    insideShare(depths[Math.floor(at / bins)]!, at % bins)
  );
}
