import { createPublicKey } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import { join } from 'node:path';
import type { Config } from '../../config.js';
import { domainOf } from '../../email-address.js';
import { checkMailServer } from '../../mail/check-mail-server.js';
import { type Check, type Finding, fine, warn, wrong } from './finding.js';

type Given = { readonly config: Config };

export const mailChecks: Readonly<Record<string, Check<Given>>> = {
  mail: async ({ config: { smtpUrl, dataDir } }) => {
    if (!smtpUrl)
      return fine('mail', `is written to ${join(dataDir, 'outbox')}; set SMTP_URL to send it`);
    const { host } = new URL(smtpUrl);
    const problem = await checkMailServer(smtpUrl);
    return problem === null
      ? fine('mail', `${host} takes mails`)
      : wrong(
          'mail',
          `${host} does not take mails (${problem}); check that it runs, and the name and password in SMTP_URL`,
        );
  },
  sender: async ({ config }) => (config.smtpUrl ? sender(config) : []),
  signature: async ({ config }) => (config.smtpUrl ? signature(config) : []),
};

function sender({ mailFrom, mailBounces, publicUrl }: Config): Finding {
  const domain = domainOf(mailFrom);
  if (domain.endsWith('localdomain'))
    return warn('sender', `${mailFrom} is nobody’s address; set MAIL_FROM to one of your domain`);
  const { hostname } = new URL(publicUrl);
  if (!related(hostname, domain))
    return warn(
      'sender',
      `mails come from ${domain} and their links lead to ${hostname}, which filters distrust; use one domain for MAIL_FROM and PUBLIC_URL`,
    );
  if (!mailBounces)
    return warn('sender', `${mailFrom}; set MAIL_BOUNCES, so that the desk hears of bounces`);
  return fine('sender', mailFrom);
}

/** Whether one is the other or below it, or both are below a domain of two parts at least. */
function related(a: string, b: string): boolean {
  const parent = (name: string) => name.split('.').slice(1).join('.');
  const within = (name: string, domain: string) => name === domain || name.endsWith(`.${domain}`);
  return within(a, b) || within(b, a) || (parent(a) === parent(b) && parent(a).includes('.'));
}

async function signature({ dkim: { domain, selector, key } }: Config): Promise<Finding> {
  if (!key)
    return warn(
      'signature',
      'the desk signs no mails; unless your mail server does, set DKIM_KEY_FILE and run: npm run lectern -- mail dkim',
    );
  const name = `${selector}._domainkey.${domain}`;
  const records = await new Resolver({ timeout: 2_000, tries: 1 }).resolveTxt(name).catch(() => []);
  const ours = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  return records.some((strings) => strings.join('').replace(/\s/g, '').includes(`p=${ours}`))
    ? fine('signature', `${name} has the key of the desk`)
    : warn(
        'signature',
        `${name} does not have the key of the desk; publish what this prints: npm run lectern -- mail dkim`,
      );
}
