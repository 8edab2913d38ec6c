import type { Browser } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { digestMail } from '../../server/mail/digest-mail.js';
import { createSmtpMailer } from '../../server/mail/smtp-mailer.js';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import { oddMailPapers, rtlName } from '../support/odd-papers.js';
import { openPage, type View, views } from '../support/reader-page.js';
import { startKeepingServer } from '../support/smtp/keeping-server.js';

const desk = 'https://desk.example/';
const acts = ['More like this', 'Less like this', 'Save', 'Not interested'];
const content = digestMail({
  about: '',
  countsClicks: false,
  readerName: `${rtlName} <b>`,
  day: 'Tuesday 17 November',
  papers: oddMailPapers.map(({ title, abstract = '', authors }, at) => ({
    title,
    url: `${desk}paper/${at}`,
    authors: authors.join(', '),
    facts: 'cs.LG · 41 votes',
    lead: abstract,
    reason: `strong match · near ${title}, which you liked`,
    acts: acts.map((label) => ({ label, url: `${desk}mail/act?${at}&${'t'.repeat(100)}` })),
    section: at < 4 ? title : rtlName,
  })),
  chosenFrom: 100,
  deskUrl: desk,
  settingsUrl: `${desk}settings`,
  unsubscribeUrl: `${desk}mail/unsubscribe`,
});

/** As the mail server got it. */
async function sent(): Promise<Email> {
  const server = await startKeepingServer();
  const mailer = createSmtpMailer(server.url, 'desk@example.org');
  await mailer.send({
    ...content,
    to: { name: 'Eve" <eve@example.org>, "\r\nBcc: eve@example.org', address: 'ada@example.org' },
    messageId: '0',
    date: '2026-11-17T07:00:00.000Z',
    kind: 'digest',
    unsubscribeUrl: `${desk}mail/unsubscribe`,
  });
  mailer.close();
  await server.close();
  return PostalMime.parse(server.mails[0]!);
}

let mail: Email;
beforeAll(async () => {
  mail = await sent();
});

test('the mail server gets one head and both forms, whatever the papers say', () => {
  const names = mail.headers.map(({ key }) => key);
  expect(names).toEqual([...new Set(names)]);
  expect(names).not.toContain('bcc');
  expect(mail.to).toEqual([{ name: expect.any(String), address: 'ada@example.org' }]);
  expect(mail.from).toEqual({ name: 'Lectern', address: 'desk@example.org' });
  expect(mail.subject).toBe(content.subject);
  expect([...mail.subject!].length).toBeLessThanOrEqual(100);
  expect(mail.html!.trim()).toBe(content.html);
  expect(mail.text!.trim()).toBe(content.text.trim());
  expect(mail.attachments).toEqual([]);
});

test('nothing in the mail is fetched or run, and each paper is there with its link', () => {
  const tags = mail.html!.match(/<[^>]*>/g)!.join('');
  expect(tags).not.toMatch(/<(script|img|link|iframe|object|form)\b|\s(src|on\w+|background)=/i);
  expect(mail.html).not.toMatch(/@import|url\(/);
  const [titles, links] = [mail.html!, mail.text!].map(
    (form) => new Set(form.match(/https:\/\/desk\.example\/paper\/\d+/g)).size,
  );
  expect([titles, links]).toEqual([oddMailPapers.length, oddMailPapers.length]);
  for (const form of [mail.subject!, mail.text!])
    expect(form).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

const mailViews: readonly View[] = views.map((view) => ({
  ...view,
  width: Math.min(view.width, 800),
}));

describeInBrowser('odd papers in a mail', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.each(mailViews)('hold the column and find no fault: $scheme, $width px', async (view) => {
    const reader = await openPage(browser, desk, view);
    await reader.page.setContent(mail.html!);
    expect(await reader.faults()).toEqual([]);
    expect(await reader.page.title()).toBe(content.subject);
    const titles = reader.page.getByRole('heading', { level: 3 });
    expect(await titles.first().evaluate(directionOf)).toBe('rtl');
    expect(await titles.nth(2).evaluate(directionOf)).toBe('ltr');
    for (const act of await reader.page.getByRole('link', { name: 'Save' }).all())
      expect((await act.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await reader.wholePicture(`mail-odd-${view.width}-${view.scheme}`);
    await reader.close();
  });
});

/** Runs in the page. */
const directionOf = (element: object): string =>
  (
    globalThis as unknown as { getComputedStyle(of: object): { direction: string } }
  ).getComputedStyle(element).direction;
