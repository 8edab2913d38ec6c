// What authors write where they say what is new: who does it, and what they do; the first kind says most.
const cues = [
  /\b(we|this (?:paper|work|article|study|letter)|here,?)\s+(?:\w+\s+){0,3}?(propose|introduce|present|develop|devise|design|describe)s?\b/i,
  /\b(we|this (?:paper|work|article|study|letter)|here,?|our (?:results|experiments|findings))\s+(?:\w+\s+){0,3}?(show|demonstrate|find|found|prove|establish|report|reveal|derive|argue|build|release)s?\b/i,
  /\b(we|this (?:paper|work|article|study|letter))\s+(?:\w+\s+){0,3}?(study|studies|investigate|examine|explore|analy[sz]e|measure|revisit|survey|review|address)(?:s|es)?\b/i,
];
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentence of an abstract that says what is new, exactly as it stands there.
 * @returns null where none does, or it is the whole abstract.
 */
export function keySentence(abstract: string): string | null {
  const all = [...sentences.segment(abstract)].map(({ segment }) => segment.trim());
  if (all.length < 2) return null;
  for (const cue of cues) {
    const found = all.find((sentence) => cue.test(sentence));
    if (found) return found;
  }
  return null;
}
