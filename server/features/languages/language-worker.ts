import { parentPort, workerData } from 'node:worker_threads';
import { eld } from 'eld/extrasmall';
import { tellLanguage } from './tell-language.js';

// Given texts, answers with their languages and ends.
parentPort!.postMessage((workerData as string[]).map((text) => tellLanguage(text, eld)));
