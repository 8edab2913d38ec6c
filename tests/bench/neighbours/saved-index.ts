import { openHnswIndex } from '../../../embeddings/index.js';

/** A process of its own, so that its memory is that of the index. */
const [location] = process.argv.slice(2);
const empty = await openHnswIndex({ ...JSON.parse(location!), folder: '/nowhere' });
const before = process.memoryUsage().rss;
const index = await openHnswIndex(JSON.parse(location!));
process.stdout.write(String((process.memoryUsage().rss - before) / 1024));
await Promise.all([empty.close(), index.close()]);
