import { addEventHandler } from 'jest-circus';

const LEAST_MS = 120_000;

interface Step {
  fn: () => unknown;
  readonly timeout?: number | null;
}

/** The runner would wait for a test forever; one that takes longer than two minutes, or than it says where that is more, fails. */
addEventHandler((event, { currentDescribeBlock: { hooks, tests } }) => {
  if (event.name === 'add_hook') limit(hooks.at(-1) as Step);
  if (event.name === 'add_test') limit(tests.at(-1) as Step);
});

function limit(step: Step): void {
  const { fn: work, timeout } = step;
  const ms = Math.max(timeout ?? 0, LEAST_MS);
  step.fn = async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Not done within ${ms} ms.`)), ms);
    });
    try {
      await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
