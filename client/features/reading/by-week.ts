import { topicName } from '../../ui/topic-name';
import type { Series } from '../charts/StackedBars';

interface TopicWeek {
  week: string;
  topic?: string | null;
  papers: number;
}

const MOST_TOPICS = 6;
const REST = 'rest';
const dayMs = 86_400_000;

/** The Monday so many weeks before that of a day. */
function mondayBefore(day: Date, weeks: number): string {
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - (sinceMonday + 7 * weeks) * dayMs).toISOString().slice(0, 10);
}

/** A row for every week, also those without reading, with a column for each of the topics read most and one for the rest. */
export function byWeek(read: readonly TopicWeek[], weeks: number, now: Date) {
  const totals = new Map<string, number>();
  for (const { topic, papers } of read)
    if (topic) totals.set(topic, (totals.get(topic) ?? 0) + papers);
  const top = [...totals]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
  const latest = read.at(-1)?.week ?? '';
  const last = [mondayBefore(now, 0), latest].sort().at(-1)!;
  const rows = Array.from({ length: weeks }, (_, at): Record<string, string | number> => {
    const week = mondayBefore(new Date(`${last}T00:00Z`), weeks - 1 - at);
    return { week, ...Object.fromEntries([...top, REST].map((topic) => [topic, 0])) };
  });
  const rowOf = new Map(rows.map((row) => [row.week, row]));
  for (const { week, topic, papers } of read) {
    const row = rowOf.get(week);
    const column = topic && top.includes(topic) ? topic : REST;
    if (row) row[column] = Number(row[column]) + papers;
  }
  const series: Series[] = top.map((topic) => ({ key: topic, name: topicName(topic) }));
  if (rows.some((row) => Number(row[REST]) > 0)) series.push({ key: REST, name: 'Other' });
  return { rows, series };
}
