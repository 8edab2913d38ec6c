import fc from 'fast-check';
import { type MailReport, readMailReport } from '../../../server/mail/mail-report.js';
import {
  complaint,
  exchangeBounce,
  holidayNote,
  postfixBounce,
  terseComplaint,
} from '../../support/mail-reports.js';

const sender = 'bounces+00000000000040008000000000000000-0123456789abcdef@desk.example';
const read = (mail: string | Uint8Array) => readMailReport(Buffer.from(mail));

test('a delivery report says what became of the mail, in the words of the mail server', async () => {
  expect(await read(postfixBounce(sender))).toEqual({
    kind: 'DELIVERY',
    recipients: [
      {
        action: 'failed',
        status: '5.1.1',
        diagnostic: '550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown',
      },
    ],
  });
  expect(await read(exchangeBounce(sender))).toEqual({
    kind: 'DELIVERY',
    recipients: [
      {
        action: 'failed',
        status: '5.1.10',
        diagnostic:
          '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      },
    ],
  });
});

test('what stands behind an action or a status is a remark, and what is no status is none', async () => {
  const recipientOf = async (given: Parameters<typeof postfixBounce>[1]) => {
    const report = await read(postfixBounce(sender, given));
    return report?.kind === 'DELIVERY' ? report.recipients[0] : null;
  };
  expect(
    await recipientOf({ action: 'Delayed (will retry)', status: '4.4.7 (no answer)' }),
  ).toMatchObject({ action: 'delayed', status: '4.4.7' });
  expect(await recipientOf({ status: 'gone', diagnostic: '' })).toEqual({
    ...{ action: 'failed', status: '', diagnostic: '' },
  });
});

test('a complaint says of what', async () => {
  expect(await read(complaint(sender))).toEqual({ kind: 'COMPLAINT', type: 'abuse' });
  expect(await read(complaint(sender, 'Not-Spam'))).toEqual({
    kind: 'COMPLAINT',
    type: 'not-spam',
  });
  expect(await read(terseComplaint(sender))).toEqual({ kind: 'COMPLAINT', type: 'abuse' });
});

test('a report in other line ends or encodings is the same report', async () => {
  const bounce = postfixBounce(sender);
  expect(await read(bounce.replaceAll('\r\n', '\n'))).toEqual(await read(bounce));
  const [head, status = '', tail] = bounce.split(
    /(?<=delivery-status\r\n)|(?=--4F.+\r\nContent-Description: Und)/,
  );
  const encoded = `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(status.trimStart()).toString('base64')}\r\n`;
  expect(await read(`${head}${encoded}${tail}`)).toEqual(await read(bounce));
});

test('no other mail is a report, nor is one that only returns a report', async () => {
  expect(await read(holidayNote(sender))).toBeNull();
  expect(await read('')).toBeNull();
  const forwarded = `Content-Type: multipart/mixed; boundary=f\r\n\r\n--f\r\nContent-Type: message/rfc822\r\n\r\n${postfixBounce(sender)}\r\n--f--\r\n`;
  expect(await read(forwarded)).toBeNull();
});

const captures = [
  postfixBounce(sender),
  exchangeBounce(sender),
  complaint(sender),
  terseComplaint(sender),
  holidayNote(sender),
].map((mail) => Buffer.from(mail));
const places = fc.double({ min: 0, max: 1, noNaN: true });
/** Cut out, put in twice, put in from elsewhere, or any bytes. */
const changes = fc.array(
  fc.record({ from: places, length: fc.nat(200), to: places, bytes: fc.option(fc.uint8Array()) }),
  { maxLength: 8 },
);

test('whatever happened to a report on its way, it is one or none, and its words are sound', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...captures), changes, async (capture, made) => {
      let bytes: Buffer = capture;
      for (const { from, length, to, bytes: put } of made) {
        const start = Math.floor(from * bytes.length);
        const end = Math.floor(to * bytes.length);
        const piece = put ? Buffer.from(put) : bytes.subarray(start, start + length);
        bytes = Buffer.concat([bytes.subarray(0, end), piece, bytes.subarray(end + (length % 50))]);
      }
      expectSound(await readMailReport(bytes));
    }),
    { numRuns: 1_000 },
  );
});

function expectSound(report: MailReport | null): void {
  if (report?.kind === 'COMPLAINT') expect(report.type).toMatch(/^[a-z-]*$/);
  if (report?.kind === 'DELIVERY')
    for (const { action, status } of report.recipients) {
      expect(action).toMatch(/^[a-z-]*$/);
      expect(status).toMatch(/^(|[245]\.\d{1,3}\.\d{1,3})$/);
    }
}

const nested = (depth: number) =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/x; boundary=${at}\n\n--${at}\n`,
  );

test.each([
  ['a million empty lines', `${complaint(sender)}${'\n'.repeat(1_000_000)}`],
  ['parts in parts', nested(10_000).join('')],
  ['a head without end', `Content-Type: multipart/report\n${' x\n'.repeat(29_000)}`],
])('%s is no report', async (_, mail) => {
  expect(await read(mail)).toBeNull();
});
