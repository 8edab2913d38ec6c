import { createStoredChoice } from '../../ui/stored-choice';

export const STEPS = [
  {
    name: 'topics',
    label: 'Topics',
    title: 'What do you work on?',
    lead: 'New papers of these topics come into your list. Two or three are a good start.',
  },
  {
    name: 'authors',
    label: 'Authors',
    title: 'Whose papers do you read?',
    lead: 'What they write next comes to you, whatever it is about.',
  },
  {
    name: 'papers',
    label: 'Your papers',
    title: 'Which papers do you have already?',
    lead: 'A reading list, a bibliography, a page about you: what of it is on this desk can be liked at once.',
  },
  {
    name: 'rate',
    label: 'Twelve papers',
    title: 'Would you read these?',
    lead: 'Chosen because your answer teaches most. With them: how your list changes.',
  },
] as const;

export type StepName = (typeof STEPS)[number]['name'];

/** Where the reader stopped, for coming back; what was chosen by then is on the desk. */
export const reached = createStoredChoice<StepName | 'done'>('lectern.started', [
  'topics',
  'authors',
  'papers',
  'rate',
  'done',
]);

export const stepPath = (name: StepName) => `/start?step=${name}`;
