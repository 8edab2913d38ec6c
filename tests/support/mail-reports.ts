/** Reports as mail servers and mailbox providers write them, on a mail whose envelope had this sender. */

/** Lines as they go over the wire. */
const mail = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`;

/** The head of the mail that is reported on, with what its receiver wrote on top. */
const returned = (sender: string): string[] => [
  `Return-Path: <${sender}>`,
  'Received: from desk.example (desk.example [192.0.2.7])',
  '\tby mx.example.org (Postfix) with ESMTPS id 4Fz1xk0c9Tz9s',
  '\tfor <ada@example.org>; Thu,  3 Dec 2026 07:00:02 +0000 (UTC)',
  'From: Lectern <desk@desk.example>',
  'To: Ada <ada@example.org>',
  'Subject: Attention is all you need =?UTF-8?Q?=C2=B7?= and 9 more',
  'Message-ID: <1b4e28ba-2fa1-11d2-883f-0016d3cca427@desk.example>',
  'Date: Thu, 03 Dec 2026 07:00:00 +0000',
  'MIME-Version: 1.0',
];

export interface Bounce {
  readonly action?: string;
  readonly status?: string;
  readonly diagnostic?: string;
}

/** Of Postfix, which returns the head alone of what is large. */
export const postfixBounce = (sender: string, given: Bounce = {}): string => {
  const { action = 'failed', status = '5.1.1' } = given;
  const {
    diagnostic = 'smtp; 550 5.1.1 <ada@example.org>: Recipient address\r\n    rejected: User unknown',
  } = given;
  return mail(
    'Return-Path: <>',
    `Delivered-To: ${sender}`,
    'Received: by mx.example.net (Postfix) id 4Fz1xm3Jq2z9t; Thu,  3 Dec 2026 07:00:04 +0000 (UTC)',
    'Date: Thu,  3 Dec 2026 07:00:04 +0000 (UTC)',
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${sender}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4Fz1xk0c9Tz9s.1796281204/mx.example.net"',
    'Content-Transfer-Encoding: 8bit',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4Fz1xk0c9Tz9s.1796281204/mx.example.net',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=utf-8',
    '',
    "I'm sorry to have to inform you that your message could not",
    'be delivered to one or more recipients. It is attached below.',
    '',
    '--4Fz1xk0c9Tz9s.1796281204/mx.example.net',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'X-Postfix-Queue-ID: 4Fz1xk0c9Tz9s',
    `X-Postfix-Sender: rfc822; ${sender}`,
    'Arrival-Date: Thu,  3 Dec 2026 07:00:02 +0000 (UTC)',
    '',
    'Final-Recipient: rfc822; ada@example.org',
    'Original-Recipient: rfc822;ada@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.org',
    `Diagnostic-Code: ${diagnostic}`,
    '',
    '--4Fz1xk0c9Tz9s.1796281204/mx.example.net',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    ...returned(sender),
    '',
    '--4Fz1xk0c9Tz9s.1796281204/mx.example.net--',
  );
};

/** Of Exchange Online: parts in other words and order, no diagnosis in some, the whole mail returned. */
export const exchangeBounce = (sender: string): string =>
  mail(
    'From: "Microsoft Outlook" <postmaster@example.onmicrosoft.com>',
    `To: <${sender.toUpperCase()}>`,
    'Date: Thu, 3 Dec 2026 07:00:09 +0000',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="c3f1c4a0-6d0f-4f0e-a7ad-0f3c1b2a9d77"',
    'Subject: Undeliverable: Attention is all you need',
    'MIME-Version: 1.0',
    'X-MS-Exchange-Message-Is-Ndr:',
    '',
    '--c3f1c4a0-6d0f-4f0e-a7ad-0f3c1b2a9d77',
    'Content-Type: multipart/alternative; differences=Content-Type;',
    '\tboundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset="us-ascii"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    "Your message to ada@example.org couldn't be delivered.=",
    '--b1--',
    '',
    '--c3f1c4a0-6d0f-4f0e-a7ad-0f3c1b2a9d77',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;AM0PR01MB1234.prod.example.com',
    'Received-From-MTA: dns;desk.example',
    'Arrival-Date: Thu, 3 Dec 2026 07:00:08 +0000',
    '',
    'Final-Recipient: rfc822;ada@example.org',
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '',
    '--c3f1c4a0-6d0f-4f0e-a7ad-0f3c1b2a9d77',
    'Content-Type: message/rfc822',
    '',
    ...returned(sender),
    'Content-Type: text/plain',
    '',
    '1. Attention is all you need',
    '--c3f1c4a0-6d0f-4f0e-a7ad-0f3c1b2a9d77--',
  );

/** A complaint as a large provider forwards it: who complained is left out. */
export const complaint = (sender: string, type = 'abuse'): string =>
  mail(
    'From: <feedbackloop@provider.example>',
    'Date: Thu, 3 Dec 2026 09:12:45 +0000',
    'Subject: FW: Attention is all you need',
    'To: <abuse@desk.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report;',
    '     boundary="part1_13d.2e68ed54_boundary"',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: text/plain; charset="US-ASCII"',
    'Content-Transfer-Encoding: 7bit',
    '',
    'This is an email abuse report for an email message received from IP 192.0.2.7.',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    `Original-Mail-From: <${sender}>`,
    'Arrival-Date: Thu, 3 Dec 2026 07:00:02 +0000',
    'Source-IP: 192.0.2.7',
    'Authentication-Results: mail.example.com; spf=pass smtp.mail=desk@desk.example',
    'Reported-Domain: desk.example',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    ...returned(sender),
    'Content-Type: text/plain',
    '',
    '1. Attention is all you need',
    '--part1_13d.2e68ed54_boundary--',
  );

/** The least that RFC 5965 asks for, on a mail whose own head tells of it. */
export const terseComplaint = (sender: string): string =>
  mail(
    'From: <abusedesk@example.com>',
    'To: <abuse@desk.example>',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'An abuse report.',
    '--b',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Lectern <desk@desk.example>',
    `X-Bounces-To: ${sender}`,
    'Subject: Attention is all you need',
    '--b--',
  );

/** What who is on holiday has sent to an envelope's sender. */
export const holidayNote = (sender: string): string =>
  mail(
    'From: Ada <ada@example.org>',
    `To: <${sender}>`,
    'Auto-Submitted: auto-replied',
    'Subject: I am away. Re: Attention is all you need',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Action: failed',
    'Status: 5.1.1',
  );

/** As a mail server brings it to a desk. */
export async function bring(url: string, mail: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}/mail/reports`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', ...headers },
    body: mail,
  });
  return { status: answer.status, text: await answer.text() };
}
