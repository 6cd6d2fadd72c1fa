import { createRoot } from 'react-dom/client';
import { Template } from './Template.tsx';

const element = document.getElementById('root');
if (element) createRoot(element).render(<Template />);
