import type { RequestContext } from '../../graphql/request-context.js';
import { loadPapers } from '../papers/load-papers.js';
import type { PapersPayload } from '../papers/paper.type.js';

/** Papers as they are after an act: what was loaded before it in this request is forgotten. */
export async function loadPapersAfter(
  ids: readonly number[],
  { loaders }: RequestContext,
): Promise<PapersPayload> {
  for (const id of ids) {
    loaders.marks.clear(id);
    loaders.saved.clear(id);
  }
  const loaded = await loadPapers(loaders.papers, ids, (id) => id);
  return { papers: loaded.map(({ paper }) => paper) };
}
