import { badInput } from '../../../errors.js';
import { FetchFailure } from '../../../net/fetch-failure.js';
import type { PoliteHttp } from '../../../net/polite-http.js';
import type { JsonLine } from '../../ingest/jsonl-reader.js';
import { readOrcidBulk, readOrcidWorks } from './orcid-record.js';

const types = ['application/json', 'application/vnd.orcid+json', 'application/orcid+json'];
const gapMs = 300;
const worksAtOnce = 100;
const mostWorks = 5_000;

/** ORCID's public API, version 3.0: the works that a person lets everyone see. */
export class OrcidSource {
  constructor(
    private readonly http: Pick<PoliteHttp, 'get'>,
    /** Where the API is, as who runs the desk has it. */
    private readonly origin: string,
  ) {}

  /** The works of a record with their authors. @throws BAD_USER_INPUT when there is none, FetchFailure. */
  async *works(iD: string, signal: AbortSignal): AsyncGenerator<JsonLine> {
    const codes = await this.get(`/v3.0/${iD}/works`, readOrcidWorks, signal);
    const wanted = [...new Set(codes)].slice(0, mostWorks);
    for (let at = 0; at < wanted.length; at += worksAtOnce) {
      const some = wanted.slice(at, at + worksAtOnce).join(',');
      yield* await this.get(`/v3.0/${iD}/works/${some}`, readOrcidBulk, signal);
    }
  }

  private async get<T>(path: string, read: (text: string) => T, signal: AbortSignal): Promise<T> {
    const trusted = new URL(this.origin).origin;
    const asked = { url: this.origin + path, what: 'a list of works', types, gapMs, trusted };
    try {
      return await this.http.get({ ...asked, signal, read });
    } catch (error) {
      if (error instanceof FetchFailure && (error.status === 404 || error.status === 409))
        throw badInput('orcid', 'ORCID has no public record of this iD.');
      throw error;
    }
  }
}
