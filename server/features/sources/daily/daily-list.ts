import { z } from 'zod';
import { BadAnswer } from '../../../net/fetch-failure.js';
import { unwrapLines } from '../unwrap-lines.js';

const text = z.string().nullish().catch(null);
const count = z.number().int().nonnegative().nullish().catch(null);
const address = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .nullish()
  .catch(null);
const names = <T>(entry: z.ZodType<T>) => z.array(entry).nullish().catch(null);
/** Older answers say `name`, newer ones `user`. */
const person = z.object({ user: text, name: text, fullname: text }).nullish().catch(null);

/** What is used of an entry; what is missing or odd is left out, but for the id and the title. */
const entrySchema = z.object({
  paper: z.object({
    id: z.string(),
    title: text,
    summary: text,
    authors: names(z.object({ name: z.string() })),
    publishedAt: text,
    submittedOnDailyAt: text,
    submittedOnDailyBy: person,
    upvotes: count,
    githubRepo: address,
    githubStars: count,
    ai_keywords: names(z.string()),
  }),
  title: text,
  summary: text,
  publishedAt: text,
  numComments: count,
  submittedBy: person,
});
type Entry = z.infer<typeof entrySchema>;

export interface DailyEntry {
  readonly id: string;
  /** The day that the feed itself puts it on, where it says so. */
  readonly day: string | null;
  /** As `import` takes it. */
  readonly row: object;
}

/**
 * Reads a day of the daily paper feed as Hugging Face's `daily_papers` answers (JSON).
 * @throws BadAnswer when it is none. An entry of another shape is given on as it is, for the import to name.
 */
export function readDailyList(answer: string, asked: string): DailyEntry[] {
  const list = parse(answer);
  if (!Array.isArray(list)) throw new BadAnswer('it is no list of papers');
  return list.map((value) => {
    const entry = entrySchema.safeParse(value);
    return entry.success ? readEntry(entry.data, asked) : { id: '', day: null, row: {} };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadAnswer('it is cut short or no JSON', { cause });
  }
}

function readEntry(entry: Entry, asked: string): DailyEntry {
  const { paper } = entry;
  const by = entry.submittedBy ?? paper.submittedOnDailyBy;
  return {
    id: paper.id,
    day: /^\d{4}-\d\d-\d\d(?=T)/.exec(paper.submittedOnDailyAt ?? '')?.[0] ?? null,
    row: {
      id: paper.id,
      title: paper.title ?? entry.title ?? '',
      abstract: unwrapLines(paper.summary ?? entry.summary ?? ''),
      authors: paper.authors?.map(({ name }) => name),
      publishedAt: paper.publishedAt ?? entry.publishedAt,
      feedDate: asked,
      keywords: paper.ai_keywords,
      upvotes: paper.upvotes,
      numComments: entry.numComments,
      githubRepo: paper.githubRepo,
      githubStars: paper.githubStars,
      submittedBy: by?.user ?? by?.name ?? by?.fullname,
    },
  };
}
