import type { DeskContext } from '../context.js';
import { OperatorError } from '../errors.js';
import type { CitationFormat } from '../features/citations/citation-format.js';
import { exportForms } from '../features/exports/export-form.js';
import type { ExportedCollection } from '../features/exports/export-store.js';
import type { CommandIo } from './command.js';
import { printPieces } from './print-pieces.js';

/** What a search finds on a desk that is opened for it. */
export async function exportFound(
  search: string,
  format: CitationFormat,
  io: CommandIo<DeskContext>,
): Promise<number> {
  const { services, indexes, model } = io.context;
  await Promise.all([indexes.wordFollower.catchUp(), indexes.vectorFollower.catchUp()]);
  await indexes.settled();
  // As on the page, words alone find something while there is no model.
  await model.ready().catch((error: Error) => io.say(`Words alone are searched. ${error.message}`));
  const { hits } = await services.search.found(search);
  const ids = hits.map(({ id }) => id);
  return printPieces(services.exports.numbered(ids, format), io);
}

/** Two processes would spoil the indexes of one folder, so the desk that has it is asked, as its reader would. */
export async function exportByDesk(
  { id, accountId }: ExportedCollection,
  format: CitationFormat,
  desk: string,
  io: CommandIo,
): Promise<number> {
  const { accounts } = io.context.services;
  const token = await accounts.tokenFor(accountId);
  try {
    const address = new URL(`/export/collections/${id}.${endingOf(format)}`, desk);
    return await printPieces(textOf(await ask(address, token, io.signal)), io);
  } finally {
    await accounts.signOut(await accounts.authenticate(token));
  }
}

/** As the routes of exports have it. */
function endingOf(format: CitationFormat): string {
  const { extension } = exportForms[format];
  return extension === 'txt' ? `txt?style=${format.toLowerCase()}` : extension;
}

async function ask(address: URL, token: string, signal: AbortSignal): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(address, { headers, signal }).catch((error: Error) => {
    signal.throwIfAborted();
    throw new OperatorError(
      `A search fills this collection, and the desk at ${address.origin} that runs here did not answer: ${describe(error)}. Say with --url where it does.`,
    );
  });
  if (response.ok) return response;
  const text = await response.text();
  throw new OperatorError(`The desk at ${address.origin} answered ${response.status}: ${text}`);
}

const describe = ({ message, cause }: Error): string =>
  cause instanceof Error && cause.message ? cause.message : message;

async function* textOf({ body }: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of body ?? []) yield decoder.decode(bytes, { stream: true });
}
