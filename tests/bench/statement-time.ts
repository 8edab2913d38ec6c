import type { Database } from '../../server/db/database.js';

/** Watches the statements of a desk: for how long one at least was under way, how many there were, how often a wait began. */
export function watchStatements(db: Database) {
  const { query } = db;
  let [underWay, since, waited, trips, statements] = [0, 0, 0, 0, 0];
  const watched: Database['query'] = async (sql, parameters) => {
    if (underWay === 0) since = performance.now();
    if (underWay === 0) trips += 1;
    underWay += 1;
    statements += 1;
    try {
      return await query(sql, parameters);
    } finally {
      underWay -= 1;
      if (underWay === 0) waited += performance.now() - since;
    }
  };
  const put = (query: Database['query']) => {
    for (const place of [db, db.reads]) Object.assign(place, { query });
  };
  put(watched);
  return {
    begin: () => {
      [waited, trips, statements] = [0, 0, 0];
    },
    end: () => ({ waited, trips, statements }),
    stop: () => put(query),
  };
}
