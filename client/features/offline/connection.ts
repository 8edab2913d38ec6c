import { createStore } from '../../ui/external-store';
import { isGatewayError, KEPT_HEADER } from './reach';

const store = createStore<'there' | 'lost'>('there');

/** Whether the last request reached the desk. */
export const useConnection = store.use;

/** fetch that notes whether the desk was reached. */
export async function notedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  try {
    const response = await fetch(...request);
    const lost = response.headers.has(KEPT_HEADER) || isGatewayError(response.status);
    store.set(lost ? 'lost' : 'there');
    return response;
  } catch (error) {
    if ((error as Error).name !== 'AbortError') store.set('lost');
    throw error;
  }
}

/** Asks whether the desk answers again, if it did not last time. */
export async function lookForDesk(): Promise<void> {
  if (store.get() === 'lost') await notedFetch('/health/live', { cache: 'no-store' });
}
