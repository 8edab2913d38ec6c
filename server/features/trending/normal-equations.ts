/**
 * The sums a least-squares fit needs, XᵀWX and XᵀWy, with every day's mean taken out (the within-day scatter):
 * Σ w (x − m)(x − m)ᵀ = Σ w x xᵀ − (Σ w) m mᵀ. Rows come day by day, and none has to be kept.
 */
export class NormalEquations {
  /** Row by row; only j ≤ i is filled. */
  readonly products: Float64Array;
  readonly targets: Float64Array;
  /** Σ w x over all rows, as they came. */
  readonly sums: Float64Array;
  squares = 0;
  weight = 0;
  rows = 0;
  private readonly daySums: Float64Array;
  private dayWeight = 0;

  constructor(readonly size: number) {
    this.products = new Float64Array(size * size);
    this.targets = new Float64Array(size);
    this.sums = new Float64Array(size);
    this.daySums = new Float64Array(size);
  }

  /** `target` is relative to the mean of its day. */
  add(row: Float64Array, target: number, weight: number): void {
    this.addProducts(row, weight);
    for (let i = 0; i < this.size; i++) {
      this.targets[i]! += weight * target * row[i]!;
      this.daySums[i]! += weight * row[i]!;
    }
    this.squares += weight * target * target;
    this.dayWeight += weight;
    this.rows += 1;
  }

  /** To be called after the last row of a day. */
  endDay(): void {
    if (this.dayWeight === 0) return;
    this.addProducts(this.daySums, -1 / this.dayWeight);
    for (let i = 0; i < this.size; i++) this.sums[i]! += this.daySums[i]!;
    this.weight += this.dayWeight;
    this.daySums.fill(0);
    this.dayWeight = 0;
  }

  /** Takes the other's finished days in. */
  include(other: NormalEquations): void {
    for (let i = 0; i < this.products.length; i++) this.products[i]! += other.products[i]!;
    for (let i = 0; i < this.size; i++) {
      this.targets[i]! += other.targets[i]!;
      this.sums[i]! += other.sums[i]!;
    }
    this.squares += other.squares;
    this.weight += other.weight;
    this.rows += other.rows;
  }

  /** Σ w (y − x·c)² within days: Σ w y² − 2 c·XᵀWy + cᵀXᵀWX c. */
  error(coefficients: Float64Array): number {
    let sum = this.squares;
    for (let i = 0; i < this.size; i++) {
      let line = this.products[i * this.size + i]! * coefficients[i]! - 2 * this.targets[i]!;
      for (let j = 0; j < i; j++) line += 2 * this.products[i * this.size + j]! * coefficients[j]!;
      sum += coefficients[i]! * line;
    }
    return sum;
  }

  private addProducts(row: Float64Array, weight: number): void {
    // One kind of array and local names: twice as fast once compiled, and compiled once.
    const { products, size } = this;
    for (let i = 0, start = 0; i < size; i++, start += size) {
      const factor = weight * row[i]!;
      if (factor === 0) continue;
      for (let j = 0; j <= i; j++) products[start + j]! += factor * row[j]!;
    }
  }
}
