import type { WorkboxPlugin } from 'workbox-core';

// Both as client/features/offline/reach.ts has them: what the worker shared with the page would drag the page's code along.
export const KEPT_HEADER = 'x-lectern-kept';
const GATEWAY_ERRORS = [502, 503, 504];

/** Takes a proxy's word that the desk does not answer for no answer, so that what was kept is given. */
export const reachDesk: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (GATEWAY_ERRORS.includes(response.status)) throw new TypeError('The desk does not answer.');
    return response;
  },
};
