/** The service worker sets it on an answer from an earlier time. */
export const KEPT_HEADER = 'x-lectern-kept';

/** Of a proxy that stands before the desk and does not reach it: as good as no answer. */
export const isGatewayError = (status: number | undefined): boolean =>
  status === 502 || status === 503 || status === 504;
