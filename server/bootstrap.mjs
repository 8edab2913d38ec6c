// Plain Node, run before anything is installed: installs what is missing, builds what is stale, then does the task.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processorFlags } from './processor-flags.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task = 'start', ...args] = process.argv.slice(2);
const say = (line) => process.stderr.write(`${line}\n`);

function fail(line) {
  say(line);
  process.exit(1);
}

function run(what, command, commandArgs, env = {}) {
  // stdout is for results: what these tools print goes to stderr.
  const { status, error, signal } = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    env: { ...process.env, ...env },
  });
  if (error) fail(`${what} could not be started: ${error.message}`);
  if (signal) process.exit(130);
  if (status !== 0) fail(`${what} failed; what it said is above.`);
}

/** Does work unless `stamp` holds the same fingerprint already. */
function unlessDone(stamp, fingerprint, work) {
  const done = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (done()) return;
  withLock(() => {
    if (done()) return;
    work();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, fingerprint);
  });
}

/** Two commands started together take turns; the lock of a dead process is taken over. */
function withLock(work) {
  const lock = join(root, '.lectern-setup');
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      break;
    } catch {
      if (!ownerLives(lock)) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  process.once('exit', () => rmSync(lock, { recursive: true, force: true }));
  work();
  rmSync(lock, { recursive: true, force: true });
}

function ownerLives(lock) {
  try {
    const file = join(lock, 'pid');
    if (!existsSync(file)) return Date.now() - statSync(lock).mtimeMs < 2_000;
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

const hash = (text) => createHash('sha256').update(text).digest('hex');
const read = (file) => readFileSync(join(root, file), 'utf8');

/** Changes when any file below the folders does. */
function fingerprintOf(paths) {
  const seen = [];
  const visit = (path) => {
    const info = statSync(join(root, path));
    if (!info.isDirectory()) return seen.push(`${path} ${info.size} ${info.mtimeMs}`);
    for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
  };
  for (const path of paths.filter((name) => existsSync(join(root, name)))) visit(path);
  return hash(seen.join('\n'));
}

function install() {
  const CXXFLAGS = processorFlags();
  unlessDone(
    join(root, 'node_modules/.lectern-installed'),
    hash(read('package-lock.json') + process.version + CXXFLAGS),
    () => {
      say('Installing packages (a minute or two, once) …');
      const compiled = existsSync(join(root, 'node_modules/hnswlib-node/build'));
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      // The CPU library comes with the package; its install script would fetch GPU files.
      const env = { CXXFLAGS, ONNXRUNTIME_NODE_INSTALL: 'skip' };
      run(
        'Installing',
        npm,
        // Not `npm ci`: it refuses a lock file that was written where another platform's binaries were out of reach.
        ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
        env,
      );
      // Perhaps for another processor.
      if (compiled) run('Compiling', npm, ['rebuild', 'hnswlib-node', '--loglevel=error'], env);
    },
  );
}

function build() {
  const server = ['server', 'embeddings', 'migrations', 'tests', 'tsconfig.json'];
  unlessDone(
    join(root, 'dist/.server-built'),
    fingerprintOf([...server, 'package-lock.json']),
    () => {
      say('Building the server …');
      for (const folder of ['server', 'embeddings', 'migrations', 'tests', '.tsbuildinfo'])
        rmSync(join(root, 'dist', folder), { recursive: true, force: true });
      run('Building the server', process.execPath, ['node_modules/typescript/bin/tsc']);
      for (const kernel of ['embeddings/inner-products', 'embeddings/quantised-rows'])
        run('Building the server', process.execPath, [
          'node_modules/wabt/bin/wat2wasm',
          `${kernel}.wat`,
          `--output=dist/${kernel}.wasm`,
        ]);
      run('Bundling the server', process.execPath, ['server/bundle.mjs']);
    },
  );
  unlessDone(
    join(root, 'dist/.client-built'),
    fingerprintOf(['client', 'package-lock.json']),
    () => {
      say('Building the web client …');
      const vite = 'node_modules/vite/bin/vite.js';
      run('Building the web client', process.execPath, [
        vite,
        'build',
        '--config',
        'client/vite.config.ts',
        '--logLevel=warn',
      ]);
    },
  );
}

/** Runs a compiled entry point in this process, so that signals reach it directly. */
async function enter(entry) {
  process.argv = [process.execPath, join(root, entry), ...args];
  await import(new URL(`../dist/${entry}`, import.meta.url).href);
}

function test() {
  const report = join(root, 'dist/test-report.json');
  rmSync(report, { force: true });
  const jest = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
      ...args,
    ],
    { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] },
  );
  if (!existsSync(report)) fail('The tests did not run to their end.');
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults } =
    JSON.parse(readFileSync(report, 'utf8'));
  const skippedFor = (name) =>
    testResults
      .filter((file) => file.name.includes(name))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'pending').length;
  const without = [
    [skippedFor('milvus'), 'a Milvus server (npm run milvus -- --install)'],
    [skippedFor('pgbouncer'), 'PgBouncer (Debian: apt-get install pgbouncer)'],
  ];
  const others = without.reduce((left, [count]) => left - count, numPendingTests);
  for (const [count, what] of without)
    if (count > 0) console.log(`${count} skipped: they need ${what}.`);
  if (others > 0)
    console.log(
      `${others} skipped: the browser tests need Chromium (Debian: apt-get install chromium).`,
    );
  // A suite that could not even start has no tests to count, and is a failure all the same.
  const failed = Math.max(numFailedTests, numFailedTestSuites);
  console.log(`${numPassedTests} passed, ${failed} failed`);
  process.exitCode = jest.status === 0 && failed === 0 ? 0 : 1;
}

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Lectern needs Node 20 or newer; this is ${process.version}.`);
// The word index's library warns about every folder that it makes.
process.env.LANCEDB_LOG ??= 'error';
if (task !== 'test') process.env.NODE_ENV ??= 'production';
install();
build();
if (task === 'start') await enter('bundle/main.js');
else if (task === 'cli') await enter('bundle/cli.js');
else if (task === 'test') test();
else if (task === 'bench') await enter('tests/bench/main.js');
else if (task === 'quality') await enter('tests/quality/main.js');
else if (task === 'lighthouse') await enter('tests/lighthouse/main.js');
else if (task === 'milvus') await enter('tests/milvus/main.js');
else if (task === 'screenshots') await enter('tests/screenshots/main.js');
else if (task !== 'build') fail(`Unknown task ${task}.`);
