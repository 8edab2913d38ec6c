import './ui/base.css';

/** When the first content has been painted; at once in a tab that nobody sees, which paints nothing. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Text first: running the client's code takes longer than reading the first line.
if (root.firstElementChild) await painted();
const { start } = await import('./app/start');
await start(root);
