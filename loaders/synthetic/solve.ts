/** Where an increasing function meets the target between two bounds, by bisection; the nearer bound where it does not. */
export function solve(
  increasing: (x: number) => number,
  target: number,
  low: number,
  high: number,
  steps = 60
): number {
  for (let step = 0; step < steps; ++step) {
    const middle = (low + high) / 2;
    if (increasing(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
