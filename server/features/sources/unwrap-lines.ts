/** An abstract without the line breaks of a mailer's 80 columns; an indented line begins a new paragraph. */
export const unwrapLines = (text: string): string =>
  text
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n|[ \t]+)/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
