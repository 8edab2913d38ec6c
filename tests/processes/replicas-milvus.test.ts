import { describeWithMilvus, ownMilvus } from '../support/milvus.js';
import { replicaSuite } from '../support/replica-suite.js';

describeWithMilvus('replicas that share a Milvus', () => {
  const milvus = ownMilvus();
  replicaSuite(() => ({ VECTOR_INDEX: 'milvus', MILVUS_ADDRESS: milvus.server.address }));
});
