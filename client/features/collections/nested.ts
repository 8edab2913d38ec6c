interface Standing {
  id: string;
  parentId: string | null;
}

/** Collections with those that stand in each right below it, as deep as they go. */
export function nested<C extends Standing>(
  all: readonly C[],
): { collection: C; inside: boolean }[] {
  const known = new Set(all.map(({ id }) => id));
  const isTop = ({ parentId }: C) => parentId === null || !known.has(parentId);
  return all
    .filter(isTop)
    .flatMap((collection) => [
      { collection, inside: false },
      ...all
        .filter(({ parentId }) => parentId === collection.id)
        .map((child) => ({ collection: child, inside: true })),
    ]);
}
