import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.js';
import { type Signer, toNodemailer } from './nodemailer-options.js';
import { failureKind, SendFailure, type SmtpError } from './send-failure.js';

/** As many connections as the mail server is asked to bear. */
const connections = 5;

/** Sends through the operator's mail server, over connections that are kept for the next mail. */
export function createSmtpMailer(url: string, from: string, signer?: Signer): Mailer {
  // One object: what stands beside an address would be taken for fields of every mail.
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // A kept connection that the server hung up before a mail went out is no failure of that mail.
    maxRequeues: 1,
    idleTimeout: 30_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    send: async (message) => {
      await transport.sendMail(toNodemailer(message, from, signer)).catch((error: SmtpError) => {
        throw new SendFailure(
          failureKind(error),
          `The mail server at ${new URL(url).host} did not take the mail (${error.message}). Check that it runs and that SMTP_URL is right.`,
          error.response ?? error.message,
          { cause: error },
        );
      });
    },
    close: () => transport.close(),
  };
}
