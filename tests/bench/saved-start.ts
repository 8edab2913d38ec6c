import { openBenchDesk, settle } from './bench-desk.js';

/** A process of its own, so that its memory is that of a running desk and not of the measurements before. */
const [databaseUrl, folder] = process.argv.slice(2);
const before = process.memoryUsage().rss;
const { desk, seconds } = await openBenchDesk(databaseUrl!, folder!);
await settle(desk);
process.stdout.write(
  JSON.stringify({ seconds, kilobytes: (process.memoryUsage().rss - before) / 1024 }),
);
await desk.dispose();
