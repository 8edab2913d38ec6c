export const REGION_COLOURS = 6;

interface Spot {
  id: string;
  x: number;
  y: number;
}

/** A colour, by number from 1, for every region: of those with the same one, no two lie nearer than need be. */
export function regionColours(regions: readonly Spot[]): Map<number, number> {
  const chosen: { spot: Spot; colour: number }[] = [];
  // In the order in which they came to be, so that a new region changes no other's colour.
  for (const spot of [...regions].sort((a, b) => Number(a.id) - Number(b.id))) {
    const colours = Array.from({ length: REGION_COLOURS }, (_, at) => at + 1);
    const room = (colour: number) =>
      Math.min(
        Number.MAX_VALUE,
        ...chosen
          .filter((other) => other.colour === colour)
          .map((other) => Math.hypot(other.spot.x - spot.x, other.spot.y - spot.y)),
      );
    const colour = colours.reduce((best, next) => (room(next) > room(best) ? next : best));
    chosen.push({ spot, colour });
  }
  return new Map(chosen.map(({ spot, colour }) => [Number(spot.id), colour]));
}
