import type { ApolloClient } from '@apollo/client';

/** Fetches anew those of the named queries that are on screen; a list that can't be fetched says so itself. */
export async function refetchShown(client: ApolloClient, names: string[]): Promise<void> {
  const onScreen = [...client.getObservableQueries().values()].map(({ queryName }) => queryName);
  const include = names.filter((name) => onScreen.includes(name));
  if (include.length > 0) await client.refetchQueries({ include }).catch(() => {});
}
