import { parentPort } from 'node:worker_threads';
import type { Vector } from '../../../embeddings/index.js';
import { drawMap, type Sheet } from './draw-map.js';
import type { Question } from './drawing-table.js';
import type { Place } from './map.js';

const vectors: Vector[] = [];
const before: (Place | null)[] = [];
let sheet: Sheet;

function answer(question: Question): unknown {
  if ('add' in question) {
    vectors.push(...question.add);
    before.push(...question.before);
    return null;
  }
  if ('place' in question) return question.place.map((vector) => sheet.finder.placeOf(vector));
  sheet = drawMap({ vectors, before, regions: question.draw });
  return { places: sheet.places, regions: sheet.regions };
}

// A failure ends the thread, which the asking side hears of.
parentPort!.on('message', (question: Question) => parentPort!.postMessage(answer(question)));
