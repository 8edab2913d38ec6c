export type MuteKind = 'AUTHOR' | 'TOPIC' | 'WORD' | 'LANGUAGE';

/** Papers with this never come up. */
export interface Mute {
  readonly kind: MuteKind;
  /** An author's number, a category, a word or phrase, or a language's two-letter code. */
  readonly value: string;
  /** What the reader is told it is. */
  readonly label: string;
  readonly createdAt: Date;
}

/** A reason that counts no more. */
export interface RemovedReason {
  /** What it is brought back by. */
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
}

const kinds =
  /^(TOPIC|SEARCH|KEYWORD|PROFILE|WORD):(.{1,200})$|^(LIKED_PAPER|DISLIKED_PAPER|AUTHOR):(\d{1,9})$/su;
const plain = /^(READERS_ALIKE|TRENDING|NEW|CODE|PASSED_OVER|EXPLORATION|WORDS)$/;

export interface ReasonParts {
  readonly kind: string;
  /** '' for a reason there is one of. */
  readonly value: string;
}

/** What a reason's id stands for; a reason made of several words is one a word. Null when it is none. */
export function parseReasonId(id: string): ReasonParts[] | null {
  if (plain.test(id)) return [{ kind: id, value: '' }];
  const words = /^WORDS:(.{1,200})$/su.exec(id)?.[1];
  if (words)
    return words
      .split('|')
      .filter(Boolean)
      .map((value) => ({ kind: 'WORD', value }));
  const [, named, name, numbered, number] = kinds.exec(id) ?? [];
  const [kind, value] = [named ?? numbered, name ?? number];
  return kind && value ? [{ kind, value }] : null;
}

export const reasonIdOf = ({ kind, value }: ReasonParts): string =>
  value === '' ? kind : `${kind}:${value}`;
