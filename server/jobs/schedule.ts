import type { Services } from '../context.js';
import type { Job } from './job.js';

/** Everything that happens by the clock; times are UTC. */
export const schedule: readonly Job<Services>[] = [
  {
    name: 'digest.send-due',
    cron: '* * * * *',
    run: (services) => services.digests.sendDue(),
  },
  {
    name: 'source.fetch-due',
    cron: '* * * * *',
    run: ({ liveSources }, signal) => liveSources.runDue(signal),
  },
  {
    name: 'session.remove-expired',
    cron: '17 3 * * *',
    run: (services) => services.accounts.removeExpiredSessions(),
  },
  {
    name: 'collection.empty-trash',
    cron: '23 3 * * *',
    run: ({ collections }) => collections.purge(),
  },
  {
    name: 'trending.refresh',
    cron: '41 3 * * *',
    run: (services) => services.trending.refreshRecent(),
  },
  {
    name: 'trending.greet-new',
    cron: '*/10 * * * *',
    run: (services) => services.trending.greetNew(),
  },
  {
    name: 'language.tell-new',
    cron: '* * * * *',
    run: ({ languages }) => languages.tellNew(),
  },
  {
    name: 'duplicate.settle',
    cron: '* * * * *',
    run: ({ duplicates }) => duplicates.settle(),
  },
  {
    name: 'map.draw',
    cron: '* * * * *',
    run: ({ map }) => map.draw(),
  },
  {
    name: 'ranker.decide',
    cron: '13 4 * * *',
    run: ({ rankers }) => rankers.decide(),
  },
  {
    name: 'ranker.learn',
    cron: '29 4 * * 1',
    run: async ({ rankers }) => Number((await rankers.learn()) !== null),
  },
  {
    name: 'ranker.prune-pages',
    cron: '53 3 * * *',
    run: ({ rankers }) => rankers.prune(),
  },
];
