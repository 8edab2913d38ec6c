import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/free-port.js';
import { milvusFolder, milvusPython } from './milvus-files.js';

const READY_MS = 120_000;
const STOP_MS = 5_000;

// What the package's own starter does, but the server takes the place of Python, so that signals reach it.
const STARTER = `
import os, sys
from milvus import MilvusServerConfig, _initialize_data_files
files, data, port = sys.argv[1:4]
_initialize_data_files(files)
config = MilvusServerConfig(data_dir=data)
config.resolve()
# Not looked at before: after a kill the port is free for the server, but not for who only tries it.
config.set('proxy_port', int(port))
config.set('log.level', 'warn')
for pair in sys.argv[4:]:
  config.set(*pair.split('='))
config.write_config()
libraries = os.path.join(files, 'bin')
os.environ.update(DEPLOY_MODE='STANDALONE', LD_LIBRARY_PATH=libraries, DYLD_LIBRARY_PATH=libraries,
  MILVUS_RUN_DIR=os.path.join(data, 'run'))
os.chdir(data)
if sys.platform == 'linux':
  # Ends with whoever started it, even when that is killed.
  import ctypes, signal
  ctypes.CDLL(None).prctl(1, signal.SIGTERM)
binary = os.path.join(libraries, 'milvus')
os.execv(binary, [binary, 'run', 'standalone'])
`;

/** For tests: writes are found and a server that was killed is forgotten sooner; answers are the same. */
export const hasty = ['proxy.timeTickInterval=50', 'common.session.ttl=3'];

/** A real Milvus in one process, for development and tests. It listens on every interface: Milvus has no setting for that. */
export class MilvusServer {
  #child: ChildProcess | null = null;

  /** @param port of the API; the same after each start, so that clients find it again */
  constructor(
    readonly folder: string,
    readonly port: number,
    /** Of its configuration, `path.to.key=value`. */
    readonly settings: readonly string[] = [],
  ) {}

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves once it answers. @throws when it ends before, with the end of what it wrote */
  async start(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const metrics = await freePort();
    const log = openSync(join(this.folder, 'server.log'), 'w');
    const child = spawn(
      milvusPython(),
      ['-c', STARTER, milvusFolder(), this.folder, String(this.port), ...this.settings],
      {
        stdio: ['ignore', log, log],
        // Not the terminal's: who starts it tells it when to stop.
        detached: true,
        env: {
          PATH: process.env.PATH,
          METRICS_PORT: String(metrics),
          ETCD_CONFIG_PATH: await this.#etcdConfig(),
        },
      },
    );
    closeSync(log);
    this.#child = child;
    child.once('error', () => undefined);
    await this.#ready(child, `http://127.0.0.1:${metrics}/healthz`);
  }

  /**
   * Resolves once it has ended. SIGTERM gives it some seconds: one that holds a collection would look for another node to take it
   * for ever. What it confirmed is there after a kill.
   */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(patience);
  }

  /** Resolves when it ends, whoever ended it. */
  async ended(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null)
      await new Promise((resolve) => child.once('exit', resolve));
  }

  async #ready(child: ChildProcess, health: string): Promise<void> {
    const deadline = performance.now() + READY_MS;
    while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
      const said = await fetch(health).then(
        (answer) => answer.text(),
        () => '',
      );
      if (said.includes('OK')) return;
      await sleep(100);
    }
    await this.stop('SIGKILL');
    const log = await readFile(join(this.folder, 'server.log'), 'utf8');
    throw new Error(`Milvus did not start:\n${log.split('\n').slice(-5).join('\n')}`);
  }

  /** Several servers on one machine must not meet at the usual ports of etcd. */
  async #etcdConfig(): Promise<string> {
    const [client, peer] = [await freePort(), await freePort()];
    const urls = (port: number) => `http://127.0.0.1:${port}`;
    const file = join(this.folder, 'etcd.yaml');
    await writeFile(
      file,
      [
        `data-dir: ${JSON.stringify(join(this.folder, 'etcd'))}`,
        `listen-client-urls: ${urls(client)}`,
        `advertise-client-urls: ${urls(client)}`,
        `listen-peer-urls: ${urls(peer)}`,
        `initial-advertise-peer-urls: ${urls(peer)}`,
        `initial-cluster: default=${urls(peer)}`,
        '',
      ].join('\n'),
    );
    return file;
  }
}
