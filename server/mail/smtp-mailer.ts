import { createTransport } from 'nodemailer';
import { OperatorError } from '../errors.js';
import type { Mailer } from './mailer.js';
import { toNodemailer } from './nodemailer-options.js';

/** Sends through the operator's mail server. */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, {
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  } as object);
  return {
    send: async (message) => {
      await transport.sendMail(toNodemailer(message, from)).catch((error) => {
        throw new OperatorError(
          `The mail server at ${new URL(url).host} did not take the mail (${error.message}). Check that it runs and that SMTP_URL is right.`,
          { cause: error },
        );
      });
    },
    close: () => transport.close(),
  };
}
