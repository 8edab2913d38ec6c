/** Lines of an import file: papers `from` up to `to`, each with words of its own. */
export function paperLines(from: number, to: number, about = 'weaver birds'): string {
  return Array.from({ length: to - from }, (_, at) => {
    const number = from + at;
    const row = {
      id: `made-${number}`,
      title: `Nest ${number} of ${about}`,
      abstract: `Observation ${number}: how ${about} build, told at some length. `.repeat(6),
      authors: [`Author ${number % 97}`, `Author ${number % 89}`],
      feedDate: '2026-01-15',
    };
    return `${JSON.stringify(row)}\n`;
  }).join('');
}
