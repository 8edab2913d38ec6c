/** At most `longest` letters, cut between words where there are any and never inside a letter. */
export function shorten(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const head = letters.slice(0, longest - 2).join('');
  return `${head.replace(/\s+\S*$/, '')} …`;
}
