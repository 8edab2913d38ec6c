import type { Services } from '../context.js';
import type { Job } from './job.js';

/** What searches for thousands of papers waits for the graph: without it, it would keep readers waiting for minutes. */
const withGraph =
  (run: Job<Services>['run']): Job<Services>['run'] =>
  async (services, signal) =>
    services.indexes.hasGraph() ? run(services, signal) : 0;

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
    name: 'work.ask-due',
    cron: '7 2 * * *',
    run: ({ dueWorks }, signal) => dueWorks.askDue(signal),
  },
  {
    name: 'session.remove-expired',
    cron: '17 3 * * *',
    run: (services) => services.accounts.removeExpiredSessions(),
  },
  {
    name: 'collection.empty-trash',
    cron: '23 3 * * *',
    run: async ({ collections, collected }) =>
      (await collections.purge()) + (await collected.purge()),
  },
  {
    name: 'library.empty-trash',
    cron: '25 3 * * *',
    run: ({ saved }) => saved.purge(),
  },
  {
    name: 'trending.refresh',
    cron: '41 3 * * *',
    run: (services) => services.trending.refreshRecent(),
  },
  {
    name: 'trending.greet-new',
    cron: '*/10 * * * *',
    run: ({ trending }, signal) => trending.greetNew(signal),
  },
  {
    name: 'language.tell-new',
    cron: '* * * * *',
    run: ({ languages }) => languages.tellNew(),
  },
  {
    name: 'duplicate.settle',
    cron: '* * * * *',
    run: withGraph(({ duplicates }) => duplicates.settle()),
  },
  {
    name: 'map.draw',
    cron: '* * * * *',
    run: withGraph(({ map }, signal) => map.draw(signal)),
  },
  {
    name: 'history.prune',
    cron: '3 4 * * *',
    run: ({ history }, signal) => history.prune(signal),
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
