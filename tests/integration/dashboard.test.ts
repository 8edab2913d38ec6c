import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.js';
import { startDesk, type TestDesk } from '../support/desk.js';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ upkeep: false });
});
afterAll(() => desk.stop());

interface Panel {
  readonly type: string;
  readonly title: string;
  readonly datasource?: { readonly uid: string };
  readonly targets?: readonly { readonly expr: string }[];
}

const named = /\b(?:lectern|nodejs|process)_[a-z0-9_]+/g;

test('the dashboard asks for nothing that the desk does not tell', async () => {
  const text = await readFile(join(projectRoot, 'docs/grafana-dashboard.json'), 'utf8');
  const { panels, templating } = JSON.parse(text) as {
    panels: Panel[];
    templating: { list: { name: string }[] };
  };
  expect(templating.list.map(({ name }) => name)).toEqual(['datasource']);
  const rows = panels.filter(({ type }) => type === 'row').map(({ title }) => title);
  expect(rows).toEqual(['Traffic', 'Errors', 'Latency', 'Saturation', 'Jobs', 'Desk']);
  const asking = panels.filter(({ type }) => type !== 'row');
  for (const { datasource } of asking) expect(datasource?.uid).toMatch(/^\$\{datasource\}$/);
  const metrics = await (await fetch(`${desk.url}/metrics`)).text();
  const told = new Set([...metrics.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  const asked = asking.flatMap(({ title, targets = [] }) =>
    targets.flatMap(({ expr }) => {
      const names = expr.match(named) ?? [];
      return names.length === 0 ? [`${title}: no metric`] : names;
    }),
  );
  const base = (name: string) => name.replace(/_(bucket|count|sum)$/, '');
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !told.has(name) && !told.has(base(name)))).toEqual([]);
  // And whatever the desk tells of itself is on it.
  const own = [...told].filter((name) => name?.startsWith('lectern_'));
  expect(own.filter((name) => !asked.some((one) => base(one) === name))).toEqual([]);
});
