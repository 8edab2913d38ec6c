import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DeskContext } from '../../context.js';
import type { AskerOf } from '../graphql-route.js';
import { ClientBuild } from './client-build.js';
import { feedPage } from './feed-page.js';
import { FirstAsker } from './first-asker.js';
import { forYouPage } from './for-you-page.js';
import { PageHead } from './PageHead.js';
import {
  createShell,
  entityTag,
  type PageParts,
  type PageWriter,
  type WrittenPage,
} from './page-shell.js';
import { paperPage } from './paper-page.js';
import { readerLocale } from './reader-locale.js';
import { ReaderWords, WordsFor } from './reader-words.js';
import { standingPages } from './standing-pages.js';

/**
 * The client's pages. Those anyone may read come with their first content, title and tags, from the queries that the
 * client would send; all others with a title and the session. What the desk can't answer now, the client asks again.
 */
export function pageRoutes(
  app: FastifyInstance,
  desk: DeskContext,
  askerOf: AskerOf,
  folder: string,
): void {
  const build = new ClientBuild(folder);
  const shell = createShell(build.html);
  const source = { askerOf, queries: build.queries, logger: desk.logger };
  const files = build.filesOf();
  const serve =
    (write: PageWriter, otherwise: WrittenPage) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const locale = readerLocale(request.headers['accept-language']);
      const words = new ReaderWords(locale, desk.clock.now());
      const written = await FirstAsker.run(source, request, reply, async (asker) => {
        const page = await write(asker, request, words);
        const content = page.content && <WordsFor value={words}>{page.content}</WordsFor>;
        return { ...page, content, data: asker.answers };
      });
      return sendPage(request, reply, shell, written ?? otherwise);
    };
  // What the client is drawn into where the desk can't be reached; its service worker keeps it.
  app.get('/shell', (request, reply) =>
    sendPage(request, reply, shell, { files, head: <PageHead {...site} unlisted /> }),
  );
  app.get('/', serve(feedPage(desk, build), { ...bare, files }));
  app.get('/for-you', serve(forYouPage(desk, build), { ...bare, files }));
  app.get('/paper/:id', serve(paperPage(desk, build), { ...bare, files }));
  for (const [path, page] of Object.entries(standingPages)) {
    const canonical = page.listed ? desk.config.publicUrl + path : undefined;
    const head = <PageHead {...page} unlisted={!page.listed} canonical={canonical} />;
    const written = { head, files: build.filesOf(page.module) };
    app.get(path, serve(withSession(written), written));
  }
  app.setNotFoundHandler((request, reply) =>
    isPage(request)
      ? serve(withSession(nowhere), nowhere)(request, reply)
      : reply.code(404).send({ error: 'There is nothing at this address.' }),
  );
}

const site = {
  title: 'Lectern',
  description: "Lectern lays out the day's research papers and ranks them for you.",
};
const bare: WrittenPage = { head: <PageHead {...site} /> };
const nowhere: WrittenPage = {
  status: 404,
  head: <PageHead {...site} title="Page not found" unlisted />,
};

const withSession =
  (page: WrittenPage): PageWriter =>
  async (asker) => {
    await asker.session();
    return page;
  };

const isPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/** Kept by the reader's browser only, and asked after each time: it holds what the reader rated. */
function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  shell: (parts: PageParts) => string,
  { status = 200, ...parts }: WrittenPage,
): FastifyReply {
  const page = shell(parts);
  const tag = entityTag(page);
  reply.headers({ 'cache-control': 'private, no-cache', etag: tag, vary: 'accept-language' });
  if (status === 200 && request.headers['if-none-match']?.includes(tag))
    return reply.code(304).send();
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}
