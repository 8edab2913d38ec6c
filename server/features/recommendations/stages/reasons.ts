import type { Reason } from '../recommendation.js';
import type { Names } from './names.js';
import type { Part } from './parts.js';
import { kindOf, reasonKey, wordsKey } from './reason-key.js';

/** The parts of a score as reasons, weightiest first. `terms` are the words that spoke for the paper. */
export const reasonsOf = (
  parts: readonly Part[],
  names: Names,
  terms: readonly string[],
): Reason[] =>
  parts
    .map(
      (part): Reason => ({
        id: part.feature === 'words' && terms.length > 0 ? wordsKey(terms) : reasonKey(part),
        kind: kindOf(part),
        text: textOf(part, names, terms),
        weight: part.amount,
        paperId: isOfPaper(part) ? Number(part.subject) : null,
      }),
    )
    .sort((a, b) => b.weight - a.weight);

const isOfPaper = ({ feature }: Part): boolean => feature === 'near' || feature === 'disliked';

function textOf({ feature, subject }: Part, names: Names, terms: readonly string[]): string {
  const title = () => `‘${names.titles.get(Number(subject)) ?? 'a paper'}’`;
  const author = () => names.authors.get(Number(subject)) ?? 'an author';
  switch (feature) {
    case 'near':
      return `near ${title()}, which you liked`;
    case 'words':
      return wordText(terms);
    case 'author':
      return `by ${author()}, whose work you liked`;
    case 'followedAuthor':
      return `by ${author()}, whom you follow`;
    case 'alike':
      return subject === 1 ? 'a reader like you liked it' : `${subject} readers like you liked it`;
    case 'topic':
      return `in ${subject}, which you follow`;
    case 'profile':
      return `in your interest ‘${names.interests.get(String(subject)) ?? ''}’`;
    case 'search':
      return `found by your search ‘${names.searches.get(String(subject)) ?? ''}’`;
    case 'keyword':
      return `matches “${subject}”, which you follow`;
    case 'trending':
      return 'read and voted for now';
    case 'fresh':
      return 'new';
    case 'code':
      return 'comes with code';
    case 'disliked':
      return `near ${title()}, which you turned down`;
    case 'passedOver':
      return 'shown before and passed over';
    case 'exploration':
      return 'to find out whether you like such papers';
  }
}

const wordText = (terms: readonly string[]): string =>
  terms.length > 0
    ? `about ${terms.map((term) => `‘${term}’`).join(', ')}, as what you liked`
    : 'in words like those of what you liked';
