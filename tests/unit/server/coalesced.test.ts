import { coalesced } from '../../../server/http/answers/coalesced.js';

test('who comes while a question is on its way shares the next one, which is asked after they came', async () => {
  const asked: ((answer: number) => void)[] = [];
  const ask = coalesced(() => new Promise<number>((answer) => void asked.push(answer)));
  const first = ask();
  const [second, third] = [ask(), ask()];
  expect(asked).toHaveLength(1);
  asked[0]!(1);
  expect(await first).toBe(1);
  await Promise.resolve();
  expect(asked).toHaveLength(2);
  asked[1]!(2);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  const last = ask();
  asked[2]!(3);
  expect(await last).toBe(3);
});

test('a question that fails is asked again for who came meanwhile', async () => {
  let times = 0;
  const ask = coalesced(async () => {
    times += 1;
    if (times === 1) throw new Error('away');
    return times;
  });
  const [first, second] = [ask(), ask()];
  await expect(first).rejects.toThrow('away');
  expect(await second).toBe(2);
});
