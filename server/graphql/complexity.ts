interface Cost {
  readonly args: { readonly first?: number };
  readonly childComplexity: number;
}

/** A list costs what its entries cost, as often as they are asked for; negative sizes count as none. */
export const perEntry =
  (base = 1) =>
  ({ args, childComplexity }: Cost): number =>
    base + Math.max(0, Math.min(args.first ?? 20, 1_000_000)) * (childComplexity + 1);
