import type { SendFailure } from '../../mail/send-failure.js';
import type { Outcome, WaitingMail } from './delivery.js';

const minute = 60_000;
const longestPause = 60 * minute;
/** A mail that can't be handed over for a day is given up; the next one tells more. */
const giveUpAfter = 24 * 60 * minute;

/** What becomes of a mail that could not be handed over: after a minute, two, four …, then every hour, for a day. */
export function afterFailure(
  { attempts, createdAt }: Pick<WaitingMail, 'attempts' | 'createdAt'>,
  failure: Pick<SendFailure, 'kind'> & { readonly answer: string },
  now: Date,
): Outcome {
  if (failure.kind === 'NO_ADDRESS') return { status: 'BOUNCED', reason: failure.answer };
  if (failure.kind === 'REFUSED')
    return { status: 'FAILED', reason: `The mail server refused it: ${failure.answer}` };
  const pause = Math.min(longestPause, minute * 2 ** Math.min(attempts, 10));
  const attemptAt = new Date(now.getTime() + pause);
  if (attemptAt.getTime() - createdAt.getTime() > giveUpAfter)
    return { status: 'FAILED', reason: 'The mail server did not take it for a day.' };
  const reason = 'The mail server could not take it yet; it is tried again.';
  return { status: 'DEFERRED', reason, attemptAt };
}
