/** Longer ones are no words but a script without spaces, or an address. */
const longestWord = 40;
const lastWord = new RegExp(`\\s+\\S{0,${longestWord}}$`);

/** At most `longest` letters, cut between words where there are any and never inside a letter. */
export function shorten(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const head = letters.slice(0, longest - 2).join('');
  return `${head.replace(lastWord, '')} …`;
}
