/** Rupiah as files give them, whole: the figure rounded once, its 95% margin up. What is not known (NaN) stays so. */
export function filedRupiah(rupiah: number, margin: number): {readonly value: number; readonly margin: number} {
  // adding 0 makes a rounded −0 plain; less than a millionth over is the rounding of a product
  return {value: Math.round(rupiah) + 0, margin: Math.ceil(margin - 1e-6) + 0};
}
