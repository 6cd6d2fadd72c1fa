import { start } from './start.tsx';

const element = document.getElementById('tab');
if (element) void start(element);
