import 'graphiql/style.css';
import './features/explorer/explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './features/explorer/Explorer';

const root = document.getElementById('explorer');
if (!root) throw new Error('explorer.html has no #explorer');

createRoot(root).render(<Explorer />);
