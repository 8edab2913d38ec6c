import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { DeskContext } from '../context.js';
import { badInput, notFound, unauthenticated } from '../errors.js';
import type { CitationFormat } from '../features/citations/citation-format.js';
import { exportForms } from '../features/exports/export-form.js';
import { consume } from '../rate-limit.js';
import { attachment } from './attachment.js';
import { sendFailure } from './send-failure.js';
import { readToken } from './session-cookie.js';

type ExportRequest = FastifyRequest<{
  Params: { name: string; ending: string };
  Querystring: { style?: string; id?: string | string[] };
}>;
/** A file's name without its ending, and what is in it. */
interface Exported {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

const byEnding: Readonly<Record<string, CitationFormat>> = {
  bib: 'BIBTEX',
  ris: 'RIS',
  json: 'CSL_JSON',
};
const byStyle: Readonly<Record<string, CitationFormat>> = {
  apa: 'APA',
  chicago: 'CHICAGO',
  ieee: 'IEEE',
  text: 'TEXT',
};

/**
 * /export: a reader's library, a collection of theirs or a shared one, and picked papers, as .bib, .ris, .json (CSL) or
 * .txt?style=apa, chicago, ieee or text. Lists are streamed. Who asks is told by the session cookie or a bearer token.
 */
export function exportRoutes(app: FastifyInstance, { services }: Pick<DeskContext, 'services'>) {
  const { exports, collectionStore, collections } = services;
  const requests = new RateLimiterMemory({ points: 60, duration: 15 * 60 });
  const accountOf = async (request: FastifyRequest): Promise<string> => {
    const token = readToken(request);
    const viewer = token && (await services.accounts.authenticate(token));
    if (!viewer) throw unauthenticated();
    return viewer.accountId;
  };
  const collected = async (
    { id, search }: { id: string; search: string | null },
    format: CitationFormat,
  ) => {
    if (search === null) return exports.list({ kind: 'COLLECTION', id }, format);
    const { hits } = await services.search.found(search);
    return exports.numbered(
      hits.map((hit) => hit.id),
      format,
    );
  };
  const route = (
    path: string,
    find: (request: ExportRequest, format: CitationFormat) => Promise<Exported>,
  ) =>
    app.get(`/export/${path}.:ending`, async (request: ExportRequest, reply) => {
      try {
        const format = formatOf(request);
        await consume(requests, request.ip);
        return send(reply, await find(request, format), format);
      } catch (error) {
        return sendFailure(reply, error);
      }
    });

  route('library', async (request, format) => {
    const accountId = await accountOf(request);
    return { name: 'library', pieces: exports.list({ kind: 'SAVED', accountId }, format) };
  });
  route('collections/:name', async (request, format) => {
    const accountId = await accountOf(request);
    const found = await collectionStore.find(accountId, request.params.name);
    if (!found) throw notFound('The collection');
    return { name: found.name, pieces: await collected(found, format) };
  });
  route('list/:name', async (request, format) => {
    const found = await collections.shared(request.params.name);
    return { name: found.name, pieces: await collected(found, format) };
  });
  route('papers', async (request, format) => {
    const ids = [request.query.id ?? []].flat();
    return { name: 'papers', pieces: [await exports.picked(ids, format)] };
  });
}

/** @throws BAD_USER_INPUT. */
function formatOf({ params, query }: ExportRequest): CitationFormat {
  const [known, asked] =
    params.ending === 'txt' ? [byStyle, query.style ?? 'text'] : [byEnding, params.ending];
  const format = Object.hasOwn(known, asked) ? known[asked] : undefined;
  if (format) return format;
  throw badInput(
    'style',
    'Ask for .bib, .ris or .json, or for .txt with ?style=apa, chicago, ieee or text.',
  );
}

function send(reply: FastifyReply, { name, pieces }: Exported, format: CitationFormat) {
  const { mediaType, extension } = exportForms[format];
  return reply
    .headers({
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': attachment(`${name}.${extension}`),
      'cache-control': 'private, no-store',
    })
    .send(Readable.from(pieces, { objectMode: false }));
}
