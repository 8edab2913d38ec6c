/** All papers on the map, a column each; a paper is known by its row. */
export interface Places {
  count: number;
  ids: Int32Array;
  x: Float32Array;
  y: Float32Array;
  regions: Int32Array;
  /** Of publication, counted from 1970. */
  days: Int32Array;
  /** Row of a paper, or -1. */
  rowOf: (id: number) => number;
}

const COLUMNS = 5;

/** Reads what the desk sends at `placesUrl`; the numbers are used where they lie. */
export function readPlaces(buffer: ArrayBuffer): Places {
  const count = buffer.byteLength / 4 / COLUMNS;
  const at = (column: number) => column * count * 4;
  const ids = new Int32Array(buffer, at(0), count);
  return {
    count,
    ids,
    x: new Float32Array(buffer, at(1), count),
    y: new Float32Array(buffer, at(2), count),
    regions: new Int32Array(buffer, at(3), count),
    days: new Int32Array(buffer, at(4), count),
    rowOf: (id) => search(ids, id),
  };
}

/** Papers come by rising number. */
function search(ids: Int32Array, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ids[middle] === id) return middle;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

let last: { url: string; places: Promise<Places> } | undefined;

/** Kept while the map stays the same, so that coming back shows it at once. */
export function fetchPlaces(url: string): Promise<Places> {
  if (last?.url === url) return last.places;
  const places = download(url);
  last = { url, places };
  places.catch(() => {
    last = undefined;
  });
  return places;
}

async function download(url: string): Promise<Places> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The desk answered ${answer.status}.`);
  return readPlaces(await answer.arrayBuffer());
}
