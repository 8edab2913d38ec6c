import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from './errors.js';

/** Counts one attempt of a key. @throws RATE_LIMITED with the seconds to wait. */
export async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfter = Math.ceil(refusal.msBeforeNext / 1000);
    const message = `Too many attempts. Try again in ${Math.ceil(retryAfter / 60)} min.`;
    throw new DomainError('RATE_LIMITED', message, { retryAfter });
  }
}
