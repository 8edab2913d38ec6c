import { replicaSuite } from '../support/replica-suite.js';

describe('replicas with an index each', () => replicaSuite(() => ({})));
