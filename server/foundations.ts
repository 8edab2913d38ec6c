import type { Embedder, VectorIndex } from '../embeddings/index.js';
import type { Clock, Sleep } from './clock.js';
import type { Config } from './config.js';
import type { Database } from './db/database.js';
import type { Sources } from './features/recommendations/stages/candidates.js';
import type { Logger } from './logger.js';
import type { Mailer } from './mail/mailer.js';

/** What the use cases stand on. */
export interface Foundations {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly logger: Logger;
  readonly secret: string;
  readonly mailer: Mailer;
  /** The model that answers, which may become another one. */
  readonly embedder: Embedder;
  /** Models that papers are to have vectors of and that answer now, the most urgent first. */
  readonly embeddedBy: () => readonly Embedder[];
  /** Why this process can't have the model that is to answer next; null while it has it, or there is none. */
  readonly nextModelProblem: () => string | null;
  readonly vectors: VectorIndex;
  /** Papers by words; none where no index of words is open. */
  readonly wordSearch: Sources['wordSearch'];
  /** The same of phrases. */
  readonly phraseSearch: Sources['phraseSearch'];
  /** Changes whenever an index does, and when the model comes or goes. */
  readonly derivedState: () => string;
}
