const FIELDS: Record<string, string> = {
  cs: 'Computer science',
  math: 'Mathematics',
  stat: 'Statistics',
  eess: 'Signals and systems',
  physics: 'Physics',
  'cond-mat': 'Condensed matter',
  'astro-ph': 'Astrophysics',
  'q-bio': 'Quantitative biology',
  'q-fin': 'Quantitative finance',
  econ: 'Economics',
  nlin: 'Nonlinear science',
};
const PHYSICS = new Set(['hep-th', 'hep-ph', 'hep-ex', 'hep-lat', 'gr-qc', 'quant-ph', 'math-ph']);

/** The field that a category belongs to; what belongs to none stands under 'Other'. */
export function fieldOf(category: string): string {
  const [archive = ''] = category.split('.');
  return PHYSICS.has(category) || archive.startsWith('nucl-')
    ? 'Physics'
    : (FIELDS[archive] ?? 'Other');
}
