import { defaultModel } from '../../../embeddings/index.js';
import { revisionLock } from '../../db/advisory-lock.js';
import type { Database, Queryable } from '../../db/database.js';
import { notify } from '../../db/notifications.js';
import { countVectorsAnew, pendingPapers } from '../ingest/pg-embedding-store.js';
import type { ChosenModel, ModelChoice, StoredModel } from './chosen-model.js';
import type { ModelStore } from './model-store.js';

const usual: ChosenModel = {
  id: defaultModel.id,
  setting: 'all-MiniLM-L6-v2',
  dimension: defaultModel.dimension,
};
const columns = 'model, setting, dimension';

export class PgModelStore implements ModelStore {
  constructor(private readonly db: Database) {}

  choice(): Promise<ModelChoice | null> {
    return readChoice(this.db);
  }

  async inUse(wanted: ChosenModel): Promise<ChosenModel> {
    return (await readChoice(this.db))?.inUse ?? firstInUse(this.db, wanted);
  }

  want(wanted: ChosenModel): Promise<ModelChoice> {
    return this.db.transaction(async (db) => {
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      const before = await readChoice(db);
      await put(db, 'WANTED', wanted);
      if (!before) await put(db, 'IN_USE', await firstInUse(db, wanted));
      await adopt(db);
      const now = (await readChoice(db))!;
      if (JSON.stringify(now) !== JSON.stringify(before)) await notify(db, 'lectern_model');
      return now;
    });
  }

  async adoptIfComplete(): Promise<boolean> {
    const choice = await readChoice(this.db);
    if (!choice || choice.inUse.id === choice.wanted.id) return false;
    // Once without the lock, for which writers wait.
    if (!(await isReplaceable(this.db, choice))) return false;
    await countVectorsAnew(this.db);
    return this.db.transaction(async (db) => {
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      const adopted = await adopt(db);
      if (adopted) await notify(db, 'lectern_model');
      return adopted;
    });
  }

  async progress(model: string): Promise<{ done: number; total: number }> {
    const [row] = await this.db.query<{ pending: number; total: number }>(
      `select (select count(*)::int from papers) as total, (select count(*)::int from ${pendingPapers}) as pending`,
      [model],
    );
    return { done: row!.total - row!.pending, total: row!.total };
  }

  stored(): Promise<StoredModel[]> {
    return this.db.query(
      `select model as id, coalesce(texts, 0)::int as texts, coalesce(papers, 0)::int as papers,
         coalesce((select octet_length(vector) / 4 from vectors one where one.model = coalesce(v.model, p.model) limit 1), 0) as dimension
       from (select model, count(*) as texts from vectors group by 1) as v
       full join (select model, count(*) as papers from paper_vectors group by 1) as p using (model) order by 1`,
    );
  }

  remove(model: string): Promise<boolean> {
    return this.db.transaction(async (db) => {
      // Whoever chooses it waits until it is gone.
      await db.query(`select pg_advisory_xact_lock($1)`, [revisionLock]);
      const chosen = await db.query(`select from chosen_models where model = $1`, [model]);
      if (chosen.length > 0) return false;
      for (const table of ['paper_vectors', 'vectors', 'compared_vectors'])
        await db.query(`delete from ${table} where model = $1`, [model]);
      return true;
    });
  }
}

async function readChoice(db: Queryable): Promise<ModelChoice | null> {
  const rows = await db.query<ChosenModel & { role: string }>(
    `select role, model as id, setting, dimension from chosen_models`,
  );
  const of = (role: string) => rows.find((row) => row.role === role);
  const [inUse, wanted] = [of('IN_USE'), of('WANTED')];
  return inUse && wanted ? { inUse: plain(inUse), wanted: plain(wanted) } : null;
}

const plain = ({ id, setting, dimension }: ChosenModel): ChosenModel => ({
  id,
  setting,
  dimension,
});

/** A desk from before there was a choice has the vectors of the usual model. */
async function firstInUse(db: Queryable, wanted: ChosenModel): Promise<ChosenModel> {
  return (await hasVectors(db, usual.id)) ? usual : wanted;
}

async function hasVectors(db: Queryable, model: string): Promise<boolean> {
  const [row] = await db.query<{ has: boolean }>(
    `select exists (select from paper_vectors where model = $1) as has`,
    [model],
  );
  return row!.has;
}

async function put(db: Queryable, role: string, chosen: ChosenModel): Promise<void> {
  await db.query(
    `insert into chosen_models (role, ${columns}) values ($1, $2, $3, $4)
     on conflict (role) do update set (${columns}) = ($2, $3, $4)`,
    [role, chosen.id, chosen.setting, chosen.dimension],
  );
}

/** In one statement: a crash leaves the old or the new. */
async function adopt(db: Queryable): Promise<boolean> {
  const choice = await readChoice(db);
  if (!choice || !(await isReplaceable(db, choice))) return false;
  await put(db, 'IN_USE', choice.wanted);
  return choice.inUse.id !== choice.wanted.id;
}

/** Whether nothing is lost when the wanted model answers: all papers have a vector of it, or none has one of the other. */
async function isReplaceable(db: Queryable, { inUse, wanted }: ModelChoice): Promise<boolean> {
  // The same one may have been moved to another folder.
  if (inUse.id === wanted.id || !(await hasVectors(db, inUse.id))) return true;
  const [row] = await db.query<{ waits: boolean }>(
    `select exists (select from ${pendingPapers}) as waits`,
    [wanted.id],
  );
  return !row!.waits;
}
