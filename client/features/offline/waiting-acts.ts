import type { ApolloCache } from '@apollo/client';
import { SessionQuery } from '../session/session-query';
import { layOver } from './foreseen-layers';
import { unsentActs } from './unsent-acts';
import { unsentCount } from './unsent-count';

export const viewerIdOf = (cache: ApolloCache): string | undefined =>
  cache.readQuery({ query: SessionQuery })?.viewer?.id;

/** The acts of the reader who is signed in that wait, in order; the page then shows them and how many they are. */
export async function waitingActs(cache: ApolloCache) {
  const kept = await unsentActs();
  const viewerId = viewerIdOf(cache);
  const acts = kept.filter((act) => act.viewerId === viewerId);
  unsentCount.set(acts.length);
  layOver(cache, acts);
  return acts;
}
