/** y = scale · x^power. */
export interface PowerLaw {
  readonly scale: number;
  readonly power: number;
}

/** y = base + each · x. */
export interface Line {
  readonly base: number;
  readonly each: number;
}

type Points = readonly (readonly [x: number, y: number])[];

/** The line with the least squares. @throws with fewer than two different x. */
export function lineThrough(points: Points): Line {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  if (spread === 0) throw new RangeError('A line takes two sizes at least.');
  const each = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  return { base: y - each * x, each };
}

/** The power law whose logarithms have the least squares; figures are above 0. */
export function powerLawThrough(points: Points): PowerLaw {
  const { base, each } = lineThrough(points.map(([x, y]) => [Math.log(x), Math.log(y)]));
  return { scale: Math.exp(base), power: each };
}

export const at = ({ scale, power }: PowerLaw, x: number): number => scale * x ** power;
