import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './Root.tsx';
import './tokens.css';
import './app.css';
import './print.css';

const host = document.getElementById('root');
if (host === null) throw new Error('index.html has no element with the id "root".');
createRoot(host).render(<StrictMode><Root /></StrictMode>);
