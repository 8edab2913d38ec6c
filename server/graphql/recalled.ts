import { LRUCache } from 'lru-cache';

/**
 * Recalls what was found out about texts that come again and again, such as queries: of up to `characters` of them, and of
 * none that is longer than `longest`.
 */
export function recalled<Found extends {}>(characters: number, longest: number) {
  const known = new LRUCache<string, Found>({
    maxSize: characters,
    maxEntrySize: longest,
    sizeCalculation: (_found, text) => 1 + text.length,
  });
  return (text: string, find: () => Found): Found => {
    const found = known.get(text) ?? find();
    known.set(text, found);
    return found;
  };
}
