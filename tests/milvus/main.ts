import { createConnection } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith, onSignal } from '../../server/entry.js';
import { OperatorError } from '../../server/errors.js';
import { installMilvus } from '../support/milvus-files.js';
import { MilvusServer } from '../support/milvus-server.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * `npm run milvus [-- --port N] [--data DIR]`: a real Milvus in one process, for development, until Ctrl-C or SIGTERM. With
 * --install it is only brought from PyPI.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '19530' },
      data: { type: 'string', default: './data/milvus' },
      install: { type: 'boolean', default: false },
    },
  });
  await installMilvus(say).catch((error: Error) => {
    throw new OperatorError(error.message, { cause: error });
  });
  if (values.install) return say('Milvus is installed.');
  const server = new MilvusServer(resolve(values.data), Number(values.port));
  if (await isTaken(server.port))
    throw new OperatorError(`Port ${server.port} is taken. Choose another with --port.`);
  const started = server.start();
  onSignal(async () => {
    say('Stopping …');
    await started.catch(() => undefined);
    await server.stop();
  });
  await started;
  say(`Milvus is at ${server.address}; its log is ${server.folder}/server.log`);
  say('It has no password and can be reached from other machines: for development only.');
  say(`Start the desk with VECTOR_INDEX=milvus MILVUS_ADDRESS=${server.address} npm start`);
  await server.ended();
}

/** Whether something listens there; the server itself would end without a word about it. */
const isTaken = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createConnection(port, '127.0.0.1');
    probe.once('connect', () => {
      probe.destroy();
      answer(true);
    });
    probe.once('error', () => answer(false));
  });

main().catch(exitWith);
