import { afterFailure } from '../../../server/features/digests/retry-rule.js';
import { failureKind } from '../../../server/mail/send-failure.js';

const written = new Date('2026-11-25T07:00:00Z');
const after = (
  kind: 'AWAY' | 'LATER' | 'REFUSED' | 'NO_ADDRESS',
  attempts: number,
  minutes: number,
) =>
  afterFailure(
    { attempts, createdAt: written },
    { kind, answer: '4.0.0 words' },
    new Date(written.getTime() + minutes * 60_000),
  );

test('pauses double up to an hour, and end after a day', () => {
  let minutes = 0;
  const pauses: number[] = [];
  for (let attempts = 0; ; attempts += 1) {
    const outcome = after('LATER', attempts, minutes);
    if (outcome.status !== 'DEFERRED') {
      expect(outcome).toEqual({
        status: 'FAILED',
        reason: 'The mail server did not take it for a day.',
      });
      break;
    }
    const pause = (outcome.attemptAt.getTime() - written.getTime()) / 60_000 - minutes;
    pauses.push(pause);
    minutes += pause;
  }
  expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  expect(minutes).toBeGreaterThan(22 * 60);
  expect(minutes).toBeLessThanOrEqual(24 * 60);
});

test('what a mail server will not take is not tried again', () => {
  expect(after('REFUSED', 0, 0).status).toBe('FAILED');
  expect(after('NO_ADDRESS', 0, 0)).toEqual({ status: 'BOUNCED', reason: '4.0.0 words' });
});

test.each([
  [{}, 'AWAY'],
  [{ code: 'ECONNECTION' }, 'AWAY'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'AWAY'],
  [{ responseCode: 421, command: 'RCPT TO' }, 'AWAY'],
  [{ responseCode: 554, command: 'CONN' }, 'AWAY'],
  [{ responseCode: 450, command: 'RCPT TO' }, 'LATER'],
  [{ responseCode: 451, command: 'DATA' }, 'LATER'],
  [{ responseCode: 550, command: 'MAIL FROM' }, 'LATER'],
  [{ responseCode: 550, command: 'RCPT TO' }, 'NO_ADDRESS'],
  [{ responseCode: 550, command: 'RCPT TO', response: '550 5.1.1 No such user' }, 'NO_ADDRESS'],
  [{ responseCode: 550, command: 'RCPT TO', response: '550-5.7.1 Blocked by a list' }, 'REFUSED'],
  [{ responseCode: 552, command: 'RCPT TO', response: '552 5.2.2 Mailbox full' }, 'NO_ADDRESS'],
  [{ responseCode: 554, command: 'DATA' }, 'REFUSED'],
])('%o means %s', (reply, kind) => {
  expect(failureKind(Object.assign(new Error('x'), reply))).toBe(kind);
});
