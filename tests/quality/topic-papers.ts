import { join } from 'node:path';
import { type PaperRow, readJsonl, without } from './data-files.js';
import { vectorsOf } from './paper-vectors.js';
import type { Workplace } from './rank-run.js';
import { topicsOf } from './topics.js';

const topics = 40;

export interface DatedPaper extends PaperRow {
  readonly feedDate: string;
}

export interface TopicPapers {
  /** As a ranker may see them. */
  readonly papers: readonly PaperRow[];
  readonly topicOf: ReadonlyMap<string, number>;
  /** Papers with a feed date by topic, earliest first. */
  readonly byTopic: readonly (readonly DatedPaper[])[];
}

/** The papers of a set in 40 topics, which are clusters of their vectors; without authors, as readers of topics are no one's followers. */
export async function readTopicPapers(place: Workplace, set: string): Promise<TopicPapers> {
  const read = await readJsonl<PaperRow>(join(place.data, set, 'papers.jsonl.gz'));
  const papers = read.map((row) => without(row, ['authors', 'submittedBy']));
  const topicAt = topicsOf(await vectorsOf(place, papers), topics);
  const topicOf = new Map(papers.map(({ id }, at) => [id, topicAt[at]!]));
  const dated = papers
    .filter((row): row is DatedPaper => Boolean(row.feedDate))
    .sort((a, b) => a.feedDate.localeCompare(b.feedDate));
  const byTopic = Array.from({ length: topics }, (_, topic) =>
    dated.filter(({ id }) => topicOf.get(id) === topic),
  );
  return { papers, topicOf, byTopic };
}
