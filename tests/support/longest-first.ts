import sequencer from '@jest/test-sequencer';

// The class itself, whatever its types say of modules.
const Sequencer = sequencer as unknown as typeof sequencer.default;

/** Folders of tests, those whose files take longest first. */
const folders = ['e2e', 'processes', 'integration', 'unit'];

const placeOf = (path: string): number => folders.findIndex((name) => path.includes(`/${name}/`));

/** A file that takes minutes and comes last keeps one processor busy while the other has nothing left to do. */
export default class LongestFirst extends Sequencer {
  override sort<T extends { path: string }>(tests: T[]): T[] {
    return tests.toSorted(
      (one, other) => placeOf(one.path) - placeOf(other.path) || (one.path < other.path ? -1 : 1),
    );
  }
}
