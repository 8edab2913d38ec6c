import { z } from 'zod';
import { badInput, unauthenticated } from '../errors.js';
import type { Rating } from '../features/library/library-store.js';
import type { Viewer } from '../viewer.js';
import { defineTool, type McpTool, type ToolContext } from './mcp-tool.js';
import { papersAnswer } from './paper-answer.js';
import { count, paperId } from './paper-tools.js';

const ratings: Readonly<Record<'up' | 'down' | 'none', Rating>> = {
  up: 'UP',
  down: 'DOWN',
  none: 'NONE',
};

/** @throws UNAUTHENTICATED. */
function requireViewer({ viewer }: ToolContext): Viewer {
  if (!viewer) throw unauthenticated();
  return viewer;
}

/** Tools for the reader who asks. */
export const readerTools: readonly McpTool[] = [
  defineTool({
    name: 'my_recommendations',
    title: 'My recommendations',
    description: 'The papers that this desk recommends to the reader, best first, and why.',
    input: {
      limit: count(50),
      interest: z.string().max(60).optional().describe('The name of one interest; all by default.'),
    },
    readOnly: true,
    async run(context, { limit, interest }) {
      const { services } = context;
      const { accountId } = requireViewer(context);
      const profile = interest && (await profileNamed(context, accountId, interest));
      const page = await services.recommendationPages.page(accountId, null, limit, profile || null);
      const entries = page.entries.map(({ paperId: id, reasons }) => ({
        paperId: id,
        said: reasons
          .filter(({ weight }) => weight > 0)
          .slice(0, 2)
          .map(({ text }) => text)
          .join('; '),
      }));
      return papersAnswer(services, entries, 'Nothing to recommend yet: rate a few papers first.');
    },
  }),
  defineTool({
    name: 'rate_paper',
    title: 'Rate a paper',
    description:
      'Tells the desk whether the reader wants more like a paper. It changes their list.',
    input: {
      id: paperId,
      rating: z.enum(['up', 'down', 'none']).describe('More like this, less, or take it back.'),
    },
    readOnly: false,
    async run(context, { id, rating }) {
      await context.services.library.rate(requireViewer(context), id, ratings[rating]);
      const said = { up: 'More like', down: 'Less like', none: 'No rating of' }[rating];
      return { text: `${said} ${id}.`, data: { id, rating } };
    },
  }),
  defineTool({
    name: 'save_paper',
    title: 'Save a paper',
    description: 'Puts a paper on the reader’s list to read, or takes it off.',
    input: {
      id: paperId,
      saved: z.boolean().default(true).describe('False takes it off.'),
    },
    readOnly: false,
    async run(context, { id, saved }) {
      await context.services.library.save(requireViewer(context), id, saved);
      return { text: `${saved ? 'Saved' : 'No longer saved:'} ${id}.`, data: { id, saved } };
    },
  }),
];

/** @throws BAD_USER_INPUT. */
async function profileNamed(
  { services }: ToolContext,
  accountId: string,
  name: string,
): Promise<string> {
  const profiles = await services.profileStore.list(accountId);
  const found = profiles.find(
    (profile) => profile.name.toLowerCase() === name.trim().toLowerCase(),
  );
  if (found) return found.id;
  const known = profiles.map((profile) => profile.name).join(', ') || 'none yet';
  throw badInput('interest', `There is no interest called "${name}"; there are: ${known}.`);
}
