import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../../../server/errors.js';
import { consume } from '../../../server/rate-limit.js';

test('each key has its own attempts, and the one too many says how long to wait', async () => {
  const limiter = new RateLimiterMemory({ points: 3, duration: 600 });
  for (let attempt = 0; attempt < 3; attempt++) await consume(limiter, 'ada');
  const refusal = await consume(limiter, 'ada').catch((error) => error);
  expect(refusal).toBeInstanceOf(DomainError);
  expect(refusal.code).toBe('RATE_LIMITED');
  expect(refusal.details.retryAfter).toBeGreaterThan(590);
  expect(refusal.details.retryAfter).toBeLessThanOrEqual(600);
  expect(refusal.message).toContain('10 min');
  await expect(consume(limiter, 'bob')).resolves.toBeUndefined();
});

const failing = (reason: unknown) =>
  ({ consume: () => Promise.reject(reason) }) as unknown as RateLimiterMemory;

test('the wait is in whole seconds, never none', async () => {
  const refusal = consume(failing(new RateLimiterRes(0, 1, 1, false)), 'x');
  await expect(refusal).rejects.toMatchObject({ details: { retryAfter: 1 } });
});

test('a limiter that fails is no refusal', async () => {
  const error = new Error('out of memory');
  await expect(consume(failing(error), 'x')).rejects.toBe(error);
});
