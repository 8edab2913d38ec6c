import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** RFC 8301, 3.2: what verifiers take at least, and what signers should use. */
const leastBits = 1024;
const bits = 2048;
/** Of one character-string of a TXT record (RFC 1035, 3.3). */
const longestString = 255;

/** In PEM, or why it is none, in words that go on from the variable's name. */
export type DkimKey = { readonly pem: string } | { readonly fault: string };

export function readDkimKey(file: string): DkimKey {
  try {
    const pem = readFileSync(file, 'utf8');
    if (canSign(pem)) return { pem };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fault = `${file} can't be read (${code}); correct it, or make the key: npm run lectern -- mail dkim`;
    return { fault };
  }
  const fault = `must be the file of a private RSA key in PEM, of at least ${leastBits} bits and without a password`;
  return { fault };
}

/** Readable by its owner only. Returns it in PEM. @throws when the file is there or can't be written. */
export function makeDkimKey(file: string): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
  return pem;
}

/** What verifiers look up (RFC 6376, 3.6), as a line of a zone file. */
export function dkimRecord(domain: string, selector: string, pem: string): string {
  const key = createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');
  const text = `v=DKIM1; k=rsa; p=${key}`;
  const strings = text.match(new RegExp(`.{1,${longestString}}`, 'g'))!;
  return `${selector}._domainkey.${domain}. IN TXT ${strings.map((part) => `"${part}"`).join(' ')}`;
}

function canSign(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyType === 'rsa' && asymmetricKeyDetails!.modulusLength! >= leastBits;
  } catch {
    return false;
  }
}
