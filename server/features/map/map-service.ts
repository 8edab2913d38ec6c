import type { Embedder, VectorIndex } from '../../../embeddings/index.js';
import type { Clock } from '../../clock.js';
import { amongNeighbours } from './among-neighbours.js';
import { DrawingTable } from './drawing-table.js';
import type { RegionPlace } from './find-regions.js';
import { type MapState, type Place, type PlacedPaper, type Region, regionAt } from './map.js';
import type { MapStore, RegionPosition, SizedRegion } from './map-store.js';
import { isDue } from './redraw-rule.js';

/** Names groups of papers by the words that tell them from the rest of the desk, most telling first. */
export type NameGroups = (groups: readonly (readonly number[])[]) => Promise<string[][]>;

export interface PaperMap extends MapState {
  /** The largest first. */
  readonly regions: readonly SizedRegion[];
}

/** Fewer papers make no map. */
export const fewestPapers = 30;
// UMAP takes half a minute and 200 MB for so many; more are placed among them.
const laidOut = 8_000;
const pieceSize = 1_000;
const neighboursAsked = 30;
const papersNaming = 120;

/** The desk's papers on a plane, those of like meaning side by side. */
export class MapService {
  private regions: { state: string; sized: SizedRegion[] } | undefined;
  private bytes: { revision: number; packed: Promise<Buffer> } | undefined;

  constructor(
    private readonly store: MapStore,
    private readonly index: VectorIndex,
    private readonly embedder: Pick<Embedder, 'modelId'>,
    private readonly nameGroups: NameGroups,
    private readonly clock: Clock,
  ) {}

  /** null while there is none. */
  async current(): Promise<PaperMap | null> {
    const state = await this.store.state();
    return state && { ...state, regions: await this.sized(state.revision) };
  }

  /** Regions with how many papers each has, which are counted once until the map changes or a paper leaves it. */
  private async sized(revision: number): Promise<SizedRegion[]> {
    const state = `${revision} ${await this.store.latestRemoval()}`;
    if (this.regions?.state !== state) this.regions = { state, sized: await this.store.regions() };
    return this.regions.sized;
  }

  private get model(): string {
    return this.embedder.modelId;
  }

  /** A region's papers, newest first. */
  papersOf(
    regionId: number,
    after: RegionPosition | null,
    limit: number,
  ): Promise<RegionPosition[]> {
    return this.store.papersOf(regionId, after, limit);
  }

  /** All places as MapStore.packed gives them; kept until the map changes. null while there is no map. */
  async packed(): Promise<{ revision: number; packed: Buffer } | null> {
    const state = await this.store.state();
    if (!state) return null;
    if (this.bytes?.revision !== state.revision)
      this.bytes = { revision: state.revision, packed: this.store.packed() };
    const { revision, packed } = this.bytes;
    return { revision, packed: await packed };
  }

  /**
   * Draws the map when there is none or much is new, and else puts new papers on it as it is.
   * @param signal leaves the map as it is, and whatever was drawn of a new one.
   * @returns how many papers were given a place.
   */
  async draw(signal?: AbortSignal): Promise<number> {
    const [state, count] = await Promise.all([this.store.state(), this.store.count(this.model)]);
    if (count.all < fewestPapers) return 0;
    if (isDue(state, count, this.model, this.clock.now())) return this.redraw(signal);
    return count.unplaced > 0 ? this.placeNew() : 0;
  }

  private async placeNew(): Promise<number> {
    const vectors = await this.index.vectors(await this.store.unplaced(this.model, pieceSize));
    if (vectors.size === 0) return 0;
    const found = await this.index.search([...vectors.values()], neighboursAsked);
    const places = await this.store.places(found.flat().map(({ label }) => label));
    const regions = await this.store.regions();
    const placed = [...vectors.keys()].flatMap((paperId, at): PlacedPaper[] => {
      const near = found[at]!.flatMap(({ label, score }) => {
        const place = places.get(label);
        return place ? [{ ...place, score }] : [];
      });
      const place = amongNeighbours(near);
      return place ? [{ paperId, ...place, regionId: regionAt(place, regions) }] : [];
    });
    if (placed.length > 0) await this.store.add(placed);
    return placed.length;
  }

  private async redraw(signal?: AbortSignal): Promise<number> {
    const regions = await this.store.regions();
    const table = new DrawingTable(signal);
    try {
      const ids = await this.handOver(table);
      // The index may still be on its way.
      if (ids.length < fewestPapers) return 0;
      const drawing = await table.draw(regions);
      const drawn = ids.map((id, at) => onRegion(id, drawing.places[at]!, drawing.regions));
      const pieces = [drawn, ...(await this.others(new Set(ids), table, drawing.regions))];
      const named = await this.named(drawing.regions, drawn);
      await this.store.replace({
        regions: named,
        pieces: pieces.flatMap(inPieces),
        drawnAt: this.clock.now(),
        model: this.model,
      });
      return pieces.reduce((sum, { length }) => sum + length, 0);
    } catch (error) {
      if (signal?.aborted) return 0;
      throw error;
    } finally {
      await table.close();
    }
  }

  /** Gives the papers that are laid out to the table, and returns which. */
  private async handOver(table: DrawingTable): Promise<number[]> {
    const sample = await this.store.sample(this.model, laidOut);
    const given: number[] = [];
    for (const ids of inPieces(sample)) {
      const vectors = await this.index.vectors(ids);
      const known = [...vectors.keys()];
      const places = await this.store.places(known);
      await table.add(
        [...vectors.values()],
        known.map((id) => places.get(id) ?? null),
      );
      given.push(...known);
    }
    return given;
  }

  /** The papers beside the sample, each among those of the sample that it is nearest to. */
  private async others(
    sample: ReadonlySet<number>,
    table: DrawingTable,
    regions: readonly RegionPlace[],
  ): Promise<PlacedPaper[][]> {
    const pieces: PlacedPaper[][] = [];
    for (let last = 0; ; ) {
      const ids = await this.store.page(this.model, last, pieceSize);
      if (ids.length === 0) return pieces;
      last = ids.at(-1)!;
      const vectors = await this.index.vectors(ids.filter((id) => !sample.has(id)));
      if (vectors.size === 0) continue;
      const places = await table.placesOf([...vectors.values()]);
      pieces.push([...vectors.keys()].map((id, at) => onRegion(id, places[at]!, regions)));
    }
  }

  private async named(
    regions: readonly RegionPlace[],
    drawn: readonly PlacedPaper[],
  ): Promise<Region[]> {
    const names = await this.nameGroups(
      regions.map((region) => nearestTo(region, drawn, papersNaming)),
    );
    return regions.map((region, at) => ({ ...region, terms: names[at]! }));
  }
}

const onRegion = (paperId: number, place: Place, regions: readonly RegionPlace[]): PlacedPaper => ({
  paperId,
  ...place,
  regionId: regionAt(place, regions),
});

/** The papers in the heart of a region, which tell it best. */
function nearestTo(region: RegionPlace, papers: readonly PlacedPaper[], limit: number): number[] {
  const distance = ({ x, y }: Place) => (x - region.x) ** 2 + (y - region.y) ** 2;
  return papers
    .filter(({ regionId }) => regionId === region.id)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, limit)
    .map(({ paperId }) => paperId);
}

function inPieces<Item>(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length; at += pieceSize) pieces.push(items.slice(at, at + pieceSize));
  return pieces;
}
