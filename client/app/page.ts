import type { ApolloClient, DocumentNode } from '@apollo/client';
import type { ComponentType } from 'react';
import { createStore } from '../ui/external-store';

/** Where a page is asked for: the parameters of its path, and its search. */
export interface PageAddress {
  params: Record<string, string | undefined>;
  search: URLSearchParams;
}

/** What a page's module exports. */
export interface PageModule {
  Component: ComponentType;
  /** By name, the queries whose answers may come with the page. */
  queries?: Record<string, DocumentNode>;
  /** Fetches what the page will ask for first. */
  preload?: (client: ApolloClient, at: PageAddress) => Promise<unknown>;
}

export interface Page {
  /** Once its code has come. */
  readonly module: PageModule | undefined;
  /** Fetches its code, once: who waits for it is told the same also when it failed. */
  load(): Promise<PageModule>;
  /** Lets a fetch that failed be tried anew. */
  forgetFailure(): void;
}

const loading = createStore(0);

/** Whether the code of a page is on its way. */
export const useIsLoading = () => loading.use() > 0;

/** A page whose code is fetched when it is first wanted. */
export function createPage(fetchModule: () => Promise<PageModule>): Page {
  let module: PageModule | undefined;
  let coming: Promise<PageModule> | undefined;
  let failed = false;
  const fetchOnce = async () => {
    loading.set(loading.get() + 1);
    try {
      module = await fetchModule();
      return module;
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      loading.set(loading.get() - 1);
    }
  };
  return {
    get module() {
      return module;
    },
    load: () => {
      coming ??= fetchOnce();
      return coming;
    },
    forgetFailure: () => {
      if (failed) coming = undefined;
      failed = false;
    },
  };
}
