import { setTimeout as sleep } from 'node:timers/promises';
import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
import { errorReason } from './error-reason.js';
import { IndexUnavailableError } from './index-unavailable-error.js';

export interface MilvusServer {
  /** host:port, or https://host:port for TLS. */
  readonly address: string;
  /** What a managed Milvus gives out; or `user:password`. */
  readonly token?: string | undefined;
  /** Unset: the default one. */
  readonly database?: string | undefined;
}

// Filling a collection that is large takes the server longest.
const CALL_MS = 20_000;
const PING_MS = 2_000;

/** What Milvus says that it could not do, by its code. */
export class MilvusRefusal extends IndexUnavailableError {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

interface Answer {
  readonly status?: Status;
}
interface Status {
  readonly code?: number | undefined;
  readonly error_code?: string | number;
  readonly reason?: string;
}

/** Loaded only where it is used: half a second and 40 MB. */
const loadSdk = () => import('@zilliz/milvus2-sdk-node');

/** The connection to a Milvus server: made when first needed, and made again when it was lost. */
export class MilvusLink {
  #client: Promise<MilvusClient> | null = null;

  constructor(readonly server: MilvusServer) {}

  /** @throws IndexUnavailableError when the server does not answer, or answers that it can't. */
  async call<T extends Answer | Status>(work: (client: MilvusClient) => Promise<T>): Promise<T> {
    const answer = await this.#try(work);
    const status: Status = ('status' in answer ? answer.status : (answer as Status)) ?? {};
    const { error_code: name = 'Success', code = 0, reason } = status;
    if (code === 0 && (name === 'Success' || name === 0)) return answer;
    throw new MilvusRefusal(`Milvus at ${this.server.address} refuses: ${reason}`, code);
  }

  /** Null when the server does this work, else what is wrong, in a sentence. */
  async problem(work: () => Promise<unknown>): Promise<string | null> {
    // What it takes to ask is no time that the server took.
    await loadSdk();
    const answered = work().then(
      () => null,
      (error: Error) => error.message,
    );
    const late = `Milvus at ${this.server.address} does not answer within ${PING_MS / 1000} s`;
    return Promise.race([answered, sleep(PING_MS, late, { ref: false })]);
  }

  async close(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    this.#client = null;
    await client?.closeConnection();
  }

  async #try<T>(work: (client: MilvusClient) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connected());
    } catch (cause) {
      throw new IndexUnavailableError(
        `Milvus at ${this.server.address} does not answer: ${errorReason(cause).split('\n')[0]}`,
        { cause },
      );
    }
  }

  #connected(): Promise<MilvusClient> {
    this.#client ??= this.#connect();
    this.#client.catch(() => {
      this.#client = null;
    });
    return this.#client;
  }

  async #connect(): Promise<MilvusClient> {
    const { MilvusClient } = await loadSdk();
    const { address, token, database } = this.server;
    const client = new MilvusClient({
      address,
      ...(token && { token }),
      ...(database && { database }),
      timeout: CALL_MS,
      maxRetries: 1,
      logLevel: 'error',
      // A server that is back is noticed within a second.
      channelOptions: { 'grpc.max_reconnect_backoff_ms': 1_000 },
    });
    try {
      await client.connectPromise;
      return client;
    } catch (error) {
      await client.closeConnection().catch(() => undefined);
      throw error;
    }
  }
}
