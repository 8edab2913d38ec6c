import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { notedFetch } from '../features/offline/connection';
import { sendLater } from '../features/offline/send-later';
import { createCache } from './cache';
import { mutationsInOrder } from './mutations-in-order';

/** The session is a cookie; the header tells the server that no foreign page sent this. */
const http = new HttpLink({
  uri: '/graphql',
  fetch: notedFetch,
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': 'true' },
});

export const apolloClient = new ApolloClient({
  cache: createCache(),
  link: ApolloLink.from([mutationsInOrder(), sendLater(), http]),
});
