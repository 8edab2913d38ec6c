import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.js';
import { writeTable } from '../../support/marked-table.js';
import type { Figures } from './figures.js';
import { growthReport } from './growth-report.js';
import { embeddingWork, measureGrowth } from './measure.js';

/** What a growth bench measured, and on what. */
export interface Growth {
  readonly machine: string;
  /** Processor time of the vector of one abstract, in ms. */
  readonly embedWorkMs: number;
  readonly byPapers: readonly Figures[];
  readonly byReaders: readonly Figures[];
}

interface Place {
  readonly url: string;
  readonly folder: string;
  readonly modelDir: string;
  readonly machine: string;
}

const readersBesides = 100;
const papersBesides = 10_000;
const readerSizes = [10, 1_000, 10_000];
const file = join(projectRoot, 'docs/growth.json');
const command = 'npm run bench -- --growth --write';

/** Measures desks of the sizes one after the other, smallest first. */
export async function growthBench(
  { url, folder, modelDir, machine }: Place,
  sizes: readonly number[],
  print: (line: string) => void,
): Promise<Growth> {
  const measured = async (papers: number, readers: number) => {
    const figures = await measureGrowth(url, folder, { papers, readers });
    print(JSON.stringify(figures));
    return figures;
  };
  const embedWorkMs = await embeddingWork(modelDir);
  const byPapers: Figures[] = [];
  for (const papers of sizes) byPapers.push(await measured(papers, readersBesides));
  const byReaders: Figures[] = [];
  for (const readers of readerSizes) byReaders.push(await measured(papersBesides, readers));
  return { machine, embedWorkMs, byPapers, byReaders };
}

/** Keeps what was measured for the model of capacity, and draws it. */
export async function writeGrowth(growth: Growth): Promise<void> {
  await writeFile(file, `${JSON.stringify(growth, null, 2)}\n`);
  await writeTable(join(projectRoot, 'docs/growth.md'), 'growth', growthReport(growth), command);
}

/** @throws when nothing was measured yet. */
export const readGrowth = async (): Promise<Growth> => JSON.parse(await readFile(file, 'utf8'));
