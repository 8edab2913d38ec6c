const tags = /<\/?(?:i|b|em|strong|sc|su[bp]|tt|code|span|p|br|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi;

/** A text without the marks-up that reference managers and publishers put around words. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(tags, (tag) => (/^<\/?(?:p|br|jats:(?:p|title|sec))\b/i.test(tag) ? '\n' : ''))
    .replace(/^\s*abstract\s*\n/i, '')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
