import { plain } from './title-words.js';

/** What follows a name and is no part of it. */
export const suffix = /^(jr|sr|ii|iii|iv|phd|md)$/;

const etAl = /^(et\.? al\.?|others|and others|…)$/i;
const andMore = /[\s,;]+(et\.? al\.?|and others|\+\s*\d+)$/i;
const nobody =
  /^((unknown|anonymous|no|not|n\/?a|authors?|given|available|listed|null|none|undefined)\s*)+$/i;
/** What tells a group from a person. */
export const group =
  /\b(team|collaboration|collaborators|consortium|group|workshop|project|initiative|network|committee)\b/i;

const isInitials = (text: string): boolean => /^(\p{Lu}[.\s-]*){1,4}$/u.test(text);

/** The names of a list that a source wrote as one: 'A Doe and B Roe', 'Doe A, Roe B', 'Doe, A., Roe, B.' */
function severally(text: string): string[] {
  const listed = text.split(/\s*;\s*|,?\s+(?:and|&)\s+/).filter(Boolean);
  if (listed.length > 1) return listed.flatMap(severally);
  const parts = text
    .split(/\s*,\s*/)
    .filter((part) => part && !suffix.test(plain(part).replace(/\W/g, '')));
  if (parts.length < 3) return [text];
  const inPairs = parts.every((part, at) => isInitials(part) === (at % 2 === 1));
  if (!inPairs) return parts;
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1] ?? ''}`] : []));
}

/** Names that can be compared: those in another script can't. */
export const readable = (names: readonly string[]): string[] =>
  names
    .map((name) =>
      name
        .replace(/[*†‡§¶]|\d+(?:\s*,\s*\d+)*/g, '')
        .replace(/\((\p{Lu}\p{Ll}+)\)/gu, '$1')
        .replace(/\s*\([^()]*\)/g, '')
        .trim()
        .replace(andMore, ''),
    )
    .flatMap((name) => (group.test(name) ? [name] : severally(name)))
    .filter((name) => /\p{Script=Latin}/u.test(name) && !etAl.test(name) && !nobody.test(name))
    .slice(0, 200);
