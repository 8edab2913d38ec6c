import type { FastifyInstance } from 'fastify';
import { isoDay } from '../../clock.js';
import type { DeskContext } from '../../context.js';
import { paperPath } from './feed-address.js';

/** robots.txt and the sitemaps: every paper, a file for each stretch of ids. */
export function crawlerRoutes(app: FastifyInstance, { services, config }: DeskContext): void {
  const { publicUrl } = config;
  app.get('/robots.txt', async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /mail/\n\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
  app.get('/sitemap.xml', async (_request, reply) => {
    const stretches = await services.paperStore.stretches();
    const entries = stretches.map(({ stretch, changedAt }) =>
      entry('sitemap', `${publicUrl}/sitemaps/${stretch}.xml`, changedAt),
    );
    return reply.type(xml).send(document('sitemapindex', entries));
  });
  app.get<{ Params: { stretch: string } }>('/sitemaps/:stretch.xml', async (request, reply) => {
    const stretch = /^\d{1,6}$/.exec(request.params.stretch)?.[0];
    const papers = stretch ? await services.paperStore.inStretch(Number(stretch)) : [];
    if (papers.length === 0) return reply.callNotFound();
    const entries = papers.map(({ key, changedAt }) =>
      entry('url', publicUrl + paperPath(key), changedAt),
    );
    return reply.type(xml).send(document('urlset', entries));
  });
}

const xml = 'application/xml; charset=utf-8';

const document = (root: string, entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;

const entry = (name: string, address: string, changedAt: Date): string =>
  `<${name}><loc>${escapeXml(address)}</loc><lastmod>${isoDay(changedAt)}</lastmod></${name}>`;

/** Addresses are percent-encoded, which leaves these two. */
const escapeXml = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
