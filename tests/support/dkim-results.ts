import { authenticate } from 'mailauth';

/** What a receiver makes of a mail's signatures where the DNS holds this one record, a line of a zone file. */
export async function dkimResults(mail: Buffer, record: string) {
  const [, name, strings = ''] = /^(\S+)\. IN TXT (.+)$/.exec(record)!;
  const parts = [...strings.matchAll(/"([^"]{1,255})"/g)].map(([, part]) => part!);
  const resolver = async (domain: string, type: string) => {
    if (domain === name && type === 'TXT') return [parts];
    throw Object.assign(new Error('not there'), { code: 'ENOTFOUND' });
  };
  const off = { disableArc: true, disableDmarc: true, disableBimi: true };
  return (await authenticate(mail, { resolver, ...off })).dkim.results;
}
