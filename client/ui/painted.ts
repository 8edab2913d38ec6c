/** Lets the browser draw and answer before what follows; a tab that nobody sees, whose timers are slow, goes straight on. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => (document.hidden ? resolve() : setTimeout(resolve)));

/** Resolves when what was changed so far is on screen; at once in a tab that nobody sees, which paints nothing. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve();
    const done = () => {
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    // A frame's callbacks run before it is painted, the next task after.
    requestAnimationFrame(() => setTimeout(done));
  });
