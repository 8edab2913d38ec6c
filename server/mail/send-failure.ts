import { OperatorError } from '../errors.js';
import { isOfAddress, statusIn } from './mail-status.js';

/**
 * Why a mail could not be handed over: the server is AWAY, or wants it LATER, REFUSED this mail, or knows of NO_ADDRESS
 * like that.
 */
export type SendFailureKind = 'AWAY' | 'LATER' | 'REFUSED' | 'NO_ADDRESS';

export class SendFailure extends OperatorError {
  constructor(
    readonly kind: SendFailureKind,
    message: string,
    /** The mail server's own words, for who reads the history. */
    readonly answer: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'SendFailure';
  }

  /** What any failure of a mailer comes to. */
  static of(error: unknown): SendFailure {
    if (error instanceof SendFailure) return error;
    const { message } = error as Error;
    return new SendFailure('LATER', message, message, { cause: error });
  }
}

/** What nodemailer says of a failure. */
export interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
  readonly response?: string;
}

/** By the reply's first digit (RFC 5321, 4.2.1) and the command that it answers. */
export function failureKind({ code, responseCode, command, response }: SmtpError): SendFailureKind {
  // No reply, none that lets one begin, or a server that closes (421): nothing to do with this mail.
  if (responseCode === undefined || responseCode === 421 || code === 'EAUTH') return 'AWAY';
  if (responseCode < 500) return 'LATER';
  if (command === 'RCPT TO')
    return isOfAddress(statusIn(response) ?? '5.1.1') ? 'NO_ADDRESS' : 'REFUSED';
  // A sender that it does not take is the operator's to mend, and no fault of the reader's.
  if (command === 'DATA') return 'REFUSED';
  return command === 'MAIL FROM' ? 'LATER' : 'AWAY';
}
