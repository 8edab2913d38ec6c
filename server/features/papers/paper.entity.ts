import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

const zero = { type: 'integer', default: 0 } as const;

@Entity('papers')
@Unique('papers_key_key', ['key'])
@Index('papers_feed_trending', ['feedDate', 'trendingScore', 'id'])
@Index('papers_feed_upvotes', ['feedDate', 'upvoteCount', 'id'])
@Index('papers_feed_published', ['feedDate', 'publishedAt', 'id'])
@Index('papers_trending', ['trendingScore', 'id'])
@Index('papers_arrived', ['arrivedAt', 'id'])
@Index('papers_published', ['publishedAt'])
@Index('papers_sample', { synchronize: false })
@Index('papers_without_prior', ['id'], { where: '(trending_prior IS NULL)' })
@Index('papers_categories', { synchronize: false })
@Index('papers_language_untold', ['id'], { where: '(language IS NULL)' })
@Index('papers_title_words', { synchronize: false })
export class PaperEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' }) id!: number;
  @Column('text') key!: string;
  @Column('text') title!: string;
  @Column('text') abstract!: string;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  /** 'year' or 'month' where the date says no more than that. */
  @Column('text', { name: 'published_in', nullable: true }) publishedIn!: string | null;
  @Column('timestamptz', { name: 'updated_at', nullable: true }) updatedAt!: Date | null;
  /** As arXiv counts them; null where no source says. */
  @Column('smallint', { nullable: true }) version!: number | null;
  @Column('date', { name: 'feed_date' }) feedDate!: string;
  @Column('text', { array: true, default: '{}' }) categories!: string[];
  @Column('text', { array: true, default: '{}' }) keywords!: string[];
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { name: 'pdf_url', nullable: true }) pdfUrl!: string | null;
  @Column('text', { name: 'github_repo', nullable: true }) githubRepo!: string | null;
  @Column('integer', { name: 'github_stars', nullable: true }) githubStars!: number | null;
  @Column('text', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column('boolean', { default: false }) starter!: boolean;
  @Column({ ...zero, name: 'source_upvotes' }) sourceUpvotes!: number;
  @Column({ ...zero, name: 'comment_count' }) commentCount!: number;
  @Column({ ...zero, name: 'reader_upvotes' }) readerUpvotes!: number;
  @Column({ ...zero, name: 'reader_saves' }) readerSaves!: number;
  @Column({ ...zero, name: 'reader_opens' }) readerOpens!: number;
  /** Kept by the trigger papers_score, like trendingScore. */
  @Column({ ...zero, name: 'upvote_count' }) upvoteCount!: number;
  @Column('double precision', { name: 'trending_score', default: 0 }) trendingScore!: number;
  /** Expected ln(1 + votes) less the average paper's, learnt from the desk's past; null until it is foretold. */
  @Column('double precision', { name: 'trending_prior', nullable: true })
  trendingPrior!: number | null;
  /** Two-letter code, `und` when it can't be told, null until it is looked at. */
  @Column('text', { nullable: true }) language!: string | null;
  /** SHA-256 of the text that is embedded: the key of the vector cache. */
  @Column('bytea', { name: 'text_hash' }) textHash!: Buffer;
  /** SHA-256 of all that a source said: equal means unchanged. */
  @Column('bytea', { name: 'content_hash' }) contentHash!: Buffer;
  /** Rises with every change of the text, in commit order: the word index follows it. */
  @Index('papers_revision') @Column('bigint') revision!: string;
  @Column('timestamptz', { name: 'arrived_at', default: () => 'now()' }) arrivedAt!: Date;
}
