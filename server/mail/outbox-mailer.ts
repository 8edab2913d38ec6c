import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.js';
import { type Signer, toNodemailer } from './nodemailer-options.js';

/** Writes mails as .eml files, for a desk without a mail server: any mail program opens them. */
export function createOutboxMailer(folder: string, from: string, signer?: Signer): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (message) => {
      const { message: bytes } = await transport.sendMail(toNodemailer(message, from, signer));
      const file = join(folder, `${message.messageId.replace(/[^A-Za-z0-9.-]/g, '_')}.eml`);
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.new`, bytes as Buffer, { flush: true });
      await rename(`${file}.new`, file);
    },
    close: () => transport.close(),
  };
}
