import './ui/base.css';
import { nextTask, painted } from './ui/painted';

/** All at once what the page's code needs, as the desk named it: without that, each module would name the next. */
function fetchLater() {
  const names = document.querySelector<HTMLMetaElement>('meta[name=later-scripts]')?.content;
  for (const href of names?.split(' ').filter(Boolean) ?? []) {
    const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href });
    link.crossOrigin = '';
    document.head.append(link);
  }
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Text first: running the client's code takes longer than reading the first line.
if (root.firstElementChild) await painted();
fetchLater();
// Each in a task of its own, so that a touch is answered in between.
await import('react-dom/client');
await nextTask();
await import('./app/apollo-client');
await nextTask();
const { start } = await import('./app/start');
await start(root);
