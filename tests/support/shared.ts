/** What globalSetup made, as the test processes see it. */
export interface Shared {
  readonly folder: string;
  /** Address of the migrated database that suites are cloned from. */
  readonly templateUrl: string;
  /** The same with the starter papers and their vectors. */
  readonly starterUrl: string;
  readonly modelUrl: string;
  /** Null when there is no Chromium on this machine. */
  readonly browserEndpoint: string | null;
}

const name = 'LECTERN_TEST_SHARED';
// Jest loads setup and teardown apart, so what is to be closed is handed over on the global object.
const handover = globalThis as { lecternTeardown?: (() => unknown)[] };

export const shared = {
  publish(values: Shared): void {
    process.env[name] = JSON.stringify(values);
  },
  values(): Shared {
    return JSON.parse(process.env[name]!);
  },
  onTeardown(work: (() => unknown)[]): void {
    handover.lecternTeardown = work;
  },
  async tearDown(): Promise<void> {
    for (const step of handover.lecternTeardown ?? []) await step();
  },
};
