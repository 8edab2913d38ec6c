import { seededRandom } from '../../bench/clusters.js';
import { addTo, dot, type SparseRow } from './sparse-row.js';

export interface Example {
  readonly row: SparseRow;
  readonly label: 1 | -1;
  /** What its loss counts; above 0. */
  readonly cost: number;
}

/** How one example's dual is chosen while all others stay. */
export interface Loss {
  first(cost: number): number;
  /** @param margin label · (weights · row), @param square of the row's length, @returns the best dual. */
  next(dual: number, margin: number, square: number, cost: number): number;
}

const mostPasses = 100;
const enough = 0.05;

/**
 * Minimises |w|²/2 + Σ cost · loss by dual coordinate descent (Hsieh and others 2008; Yu, Huang and Lin 2011), examples in
 * a new random order each time, until no dual moves by more than a twentieth of its cost. The bias is one more weight.
 * @returns `size` weights and the bias.
 */
export function fitByDuals(examples: readonly Example[], size: number, loss: Loss): Float64Array {
  const weights = new Float64Array(size + 1);
  const duals = Float64Array.from(examples, ({ cost }) => loss.first(cost));
  const move = ({ row, label }: Example, by: number) => {
    addTo(weights, row, by * label);
    weights[size]! += by * label;
  };
  examples.forEach((example, at) => {
    move(example, duals[at]!);
  });
  const squares = examples.map(({ row }) => row.values.reduce((sum, v) => sum + v * v, 1));
  const random = seededRandom(1);
  const order = [...examples.keys()];
  for (let pass = 0, moved = 1; pass < mostPasses && moved > enough; pass++) {
    moved = 0;
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at]!;
      const margin = example.label * (dot(example.row, weights) + weights[size]!);
      const next = loss.next(duals[at]!, margin, squares[at]!, example.cost);
      move(example, next - duals[at]!);
      moved = Math.max(moved, Math.abs(next - duals[at]!) / example.cost);
      duals[at] = next;
    }
  }
  return weights;
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
}

/** max(0, 1 − margin)². */
export const squaredHinge: Loss = {
  first: () => 0,
  next: (dual, margin, square, cost) => {
    const slack = 1 / (2 * cost);
    return Math.max(0, dual - (margin - 1 + slack * dual) / (square + slack));
  },
};

/** ln(1 + exp(−margin)); the dual is cost · σ(t), where t solves a rising equation of one unknown. */
export const logistic: Loss = {
  first: (cost) => cost / 2,
  next: (dual, margin, square, cost) => {
    // At the best place the margin is −t.
    const fault = (t: number) => margin + square * (cost * sigmoid(t) - dual) + t;
    let [low, high] = [-margin - square * (cost - dual), -margin + square * dual];
    let t = Math.min(high, Math.max(low, Math.log(dual / (cost - dual))));
    for (let step = 0; step < 30 && high - low > 1e-6; step++) {
      const off = fault(t);
      if (Math.abs(off) < 1e-6) break;
      if (off > 0) high = t;
      else low = t;
      const newton = t - off / (1 + square * cost * sigmoid(t) * (1 - sigmoid(t)));
      t = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return cost * sigmoid(t);
  },
};

const sigmoid = (t: number): number => 1 / (1 + Math.exp(-t));
