import { registerEnumType } from 'type-graphql';

export const Rating = { UP: 'UP', DOWN: 'DOWN', NONE: 'NONE' } as const;
registerEnumType(Rating, {
  name: 'Rating',
  description: "A reader's judgement of a paper.",
  valuesConfig: {
    UP: { description: 'More like this.' },
    DOWN: { description: 'Less like this.' },
    NONE: { description: 'No judgement.' },
  },
});
