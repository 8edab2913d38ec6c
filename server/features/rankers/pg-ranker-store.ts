import type { Database } from '../../db/database.js';
import { isUniqueViolation } from '../../db/unique-violation.js';
import { conflict } from '../../errors.js';
import type { Comparison } from './compare.js';
import type { NewRanker, Ranker, RankerState, RankersAtWork } from './ranker.js';
import type { RankerStore } from './ranker-store.js';
import type { JudgedPage, ListOutcome, ServedPage } from './served-page.js';
import { judgedPages, outcomes, prune } from './served-page-queries.js';

const columns = `id, origin, state, multipliers, gate, trial, created_at as "createdAt", decided_at as "decidedAt"`;

export class PgRankerStore implements RankerStore {
  constructor(private readonly db: Database) {}

  async atWork(): Promise<RankersAtWork> {
    const rows = await this.db.query<Ranker>(
      `select ${columns} from rankers where state in ('TRIAL', 'IN_USE')`,
    );
    const inState = (wanted: RankerState) => rows.find(({ state }) => state === wanted) ?? null;
    return { current: inState('IN_USE'), rival: inState('TRIAL') };
  }

  list(limit: number): Promise<Ranker[]> {
    return this.db.query(`select ${columns} from rankers order by id desc limit $1`, [limit]);
  }

  async add({ origin, state, multipliers, gate }: NewRanker): Promise<Ranker> {
    const [added] = await this.db
      .query<Ranker>(
        `insert into rankers (origin, state, multipliers, gate, decided_at)
         values ($1, $2, $3, $4, case when $2 = 'REFUSED' then now() end) returning ${columns}`,
        [origin, state, JSON.stringify(multipliers), JSON.stringify(gate)],
      )
      .catch((error) => {
        if (isUniqueViolation(error)) throw conflict('Another ranker is on trial.');
        throw error;
      });
    return added!;
  }

  decide(id: number, state: RankerState, trial: Comparison | null): Promise<void> {
    return this.db.transaction(async (db) => {
      if (state === 'IN_USE')
        await db.query(
          `update rankers set state = 'REPLACED', decided_at = now() where state = 'IN_USE'`,
        );
      await db.query(
        `update rankers set state = $2, trial = $3, decided_at = now()
         where id = $1 and state in ('TRIAL', 'IN_USE')`,
        [id, state, trial && JSON.stringify(trial)],
      );
    });
  }

  async record({ accountId, list, rivalId, papers }: ServedPage): Promise<void> {
    await this.db.query(
      `insert into served_pages (account_id, list, rival_id, paper_ids, of_rival, amounts)
       select $1, $2, $3, $4, $5, $6 where learns($1)`,
      [
        accountId,
        list,
        rivalId,
        papers.map(({ paperId }) => paperId),
        papers.map(({ ofRival }) => ofRival),
        JSON.stringify(papers.map(({ amounts }) => amounts)),
      ],
    );
  }

  judgedPages(limit: number): Promise<JudgedPage[]> {
    return this.db.query(judgedPages, [limit]);
  }

  outcomes(rivalId: number): Promise<ListOutcome[]> {
    return this.db.query(outcomes, [rivalId]);
  }

  async prune(): Promise<number> {
    const [row] = await this.db.query<{ gone: number }>(prune);
    return row!.gone;
  }
}
