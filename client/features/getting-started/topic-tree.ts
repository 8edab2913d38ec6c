import { fieldOf } from './field-names';

export interface Topic {
  name: string;
  paperCount: number;
}

export interface Field {
  name: string;
  topics: Topic[];
}

/** Topics by field, both with most papers first; what has no field comes last. */
export function topicTree(topics: readonly Topic[]): Field[] {
  const fields = new Map<string, Topic[]>();
  for (const topic of topics) {
    const field = fieldOf(topic.name);
    fields.set(field, [...(fields.get(field) ?? []), topic]);
  }
  const size = ({ topics }: Field) => topics.reduce((sum, { paperCount }) => sum + paperCount, 0);
  return [...fields]
    .map(([name, topics]) => ({
      name,
      topics: topics.toSorted((one, other) => other.paperCount - one.paperCount),
    }))
    .sort(
      (one, other) =>
        Number(one.name === 'Other') - Number(other.name === 'Other') || size(other) - size(one),
    );
}
