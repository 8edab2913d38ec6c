/** For what only works with the client: it takes its place unseen, and none at all where no script will run. */
export const room = (className: string) =>
  ({
    className: `${className} first-room`,
    style: { visibility: 'hidden' },
    'aria-hidden': true,
    'data-screen-only': true,
  }) as const;
