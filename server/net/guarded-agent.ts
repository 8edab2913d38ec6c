import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { isPublicAddress } from './public-address.js';

export interface Patience {
  readonly connectMs: number;
  /** Without a byte of the answer. */
  readonly silentMs: number;
}

/** All addresses of a host name. */
export type Resolve = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

const settings = ({ connectMs, silentMs }: Patience) => ({
  headersTimeout: silentMs,
  bodyTimeout: silentMs,
  connect: { timeout: connectMs },
});

/** Connects to wherever it is sent. */
export const openAgent = (patience: Patience): Agent => new Agent(settings(patience));

/**
 * Connects to public addresses only. The address checked is the very one that is connected to, so that a name that
 * resolves to another one a moment later gains nothing.
 */
export function guardedAgent(patience: Patience, resolve: Resolve = lookup): Agent {
  const { connect, ...rest } = settings(patience);
  return new Agent({ ...rest, connect: { ...connect, lookup: publicOnly(resolve) } });
}

const publicOnly =
  (resolve: Resolve): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const open = found.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (!first) return done(new PrivateAddressError(host), '', 0);
      if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
  };

export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} is in a private network`);
    this.name = 'PrivateAddressError';
  }
}
