import { amongNeighbours } from '../../../server/features/map/among-neighbours.js';
import { drawMap } from '../../../server/features/map/draw-map.js';
import { findRegions } from '../../../server/features/map/find-regions.js';
import { type Place, regionAt } from '../../../server/features/map/map.js';
import { isDue } from '../../../server/features/map/redraw-rule.js';
import { turnTowards } from '../../../server/features/map/turn-towards.js';
import { clusteredVectors, seededRandom } from '../../bench/clusters.js';

const fields = 6;
const vectors = [...clusteredVectors(330, 32, fields)];
const nothing = (count: number): (Place | null)[] => Array.from({ length: count }, () => null);
const sketch = { vectors: vectors.slice(0, 300), before: nothing(300), regions: [] };
let drawn: ReturnType<typeof drawMap>;
beforeAll(() => {
  drawn = drawMap(sketch);
});

const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
  y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
});
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

test('papers of a field lie together, and the same papers give the same map', () => {
  const { places } = drawn;
  const middles = Array.from({ length: fields }, (_, field) =>
    middle(places.filter((_, at) => at % fields === field)),
  );
  const nearest = (place: Place) =>
    middles.reduce(
      (best, next, at) => (distance(place, next) < distance(place, middles[best]!) ? at : best),
      0,
    );
  const right = places.filter((place, at) => nearest(place) === at % fields);
  expect(right.length).toBeGreaterThan(285);
  expect(drawMap(sketch).places).toEqual(places);
});

test('a tenth more papers move the others little, and regions keep their numbers', () => {
  const before = drawn;
  const after = drawMap({
    vectors,
    before: [...before.places, ...nothing(30)],
    regions: before.regions,
  });
  const moves = sorted(before.places.map((place, at) => distance(place, after.places[at]!)));
  // Papers lie about 1 from the middle.
  expect(moves[150]!).toBeLessThan(0.08);
  expect(moves[285]!).toBeLessThan(0.2);
  const stayed = before.places.filter(
    (place, at) => regionAt(place, before.regions) === regionAt(after.places[at]!, after.regions),
  );
  expect(stayed.length).toBeGreaterThan(270);
  // New ones are among their own field.
  const field = (at: number) => after.places.filter((_, other) => other % fields === at % fields);
  for (let at = 300; at < 330; at++)
    expect(distance(after.places[at]!, middle(field(at)))).toBeLessThan(1);
});

test('a paper beside the drawing lies among those it is nearest to', () => {
  const { places, finder } = drawn;
  expect(distance(finder.placeOf(vectors[7]!), places[7]!)).toBeLessThan(0.05);
  expect(amongNeighbours([])).toBeNull();
  expect(
    amongNeighbours([
      { x: 0, y: 0, score: 0.5 },
      { x: 4, y: 2, score: 0.5 },
    ]),
  ).toEqual({ x: 2, y: 1 });
});

test('a turned and mirrored map is turned back', () => {
  const random = seededRandom(3);
  const old = Array.from({ length: 20 }, () => ({ x: random() - 0.5, y: random() - 0.5 }));
  const [cos, sin] = [Math.cos(2), Math.sin(2)];
  const turned = old.map(({ x, y }) => ({ x: cos * x + sin * y, y: sin * x - cos * y }));
  const back = turnTowards(turned, [null, ...old.slice(1)]);
  back.forEach((place, at) => {
    expect(distance(place, old[at]!)).toBeLessThan(1e-9);
  });
  expect(turnTowards(turned, nothing(20))).toEqual(turned);
});

test('there are more regions on a larger map, and those of before stay', () => {
  const random = seededRandom(5);
  const places = Array.from({ length: 1_000 }, () => ({ x: random(), y: random() }));
  const few = findRegions(places.slice(0, 200), []);
  const many = findRegions(places, few);
  expect(many.length).toBeGreaterThan(few.length);
  expect(many.slice(0, few.length).map(({ id }) => id)).toEqual(few.map(({ id }) => id));
  expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
});

test('the map is drawn anew when much is new, once a day when something is, and for another model', () => {
  const drawnAt = new Date('2026-03-01T00:00:00Z');
  const state = { revision: 1, drawnAt, drawnCount: 1_000, model: 'a' };
  const after = (hours: number) => new Date(drawnAt.getTime() + hours * 3_600_000);
  expect(isDue(null, { all: 50 }, 'a', after(0))).toBe(true);
  expect(isDue(state, { all: 1_150 }, 'a', after(1))).toBe(false);
  expect(isDue(state, { all: 1_250 }, 'a', after(1))).toBe(true);
  expect(isDue(state, { all: 1_020 }, 'a', after(25))).toBe(true);
  expect(isDue(state, { all: 1_001 }, 'a', after(25))).toBe(false);
  expect(isDue(state, { all: 1_000 }, 'b', after(1))).toBe(true);
});
