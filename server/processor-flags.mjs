import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// What a processor has that programs for x86-64-v3 may use (System V ABI for AMD64, levels of the architecture).
const level = '-march=x86-64-v3';
const needed = ['avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe'];

/**
 * What native packages are compiled with on this machine; '' where any processor of its kind must do. CXXFLAGS that are set,
 * to nothing as well, are the operator's word: an image that is to run elsewhere is built with none.
 */
export function processorFlags() {
  if (process.env.CXXFLAGS !== undefined) return process.env.CXXFLAGS;
  return hasAll(needed) && compilerKnows(level) ? level : '';
}

function hasAll(features) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const told = /^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? '';
  const has = new Set(told.split(' '));
  return features.every((feature) => has.has(feature));
}

function compilerKnows(flag) {
  const compiler = process.env.CXX ?? 'g++';
  return spawnSync(compiler, [flag, '-E', '-x', 'c++', '-'], { input: '' }).status === 0;
}
