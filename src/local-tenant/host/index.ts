import { startHost } from './startHost.ts';

const session = document.querySelector<HTMLMetaElement>('meta[name="host-session"]')?.content ?? '';
const root = document.getElementById('root');
if (root !== null) await startHost(root, session);
