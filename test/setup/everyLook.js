// Every page of the tab in every theme, language and width, and a picture of each card; `npm test` takes every pair of them.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    'test/browser/(pageMatrix|cardGallery)',
    '--selectProjects',
    'browser',
  ],
  { stdio: 'inherit', env: { ...process.env, KLACHTWIJZER_LOOKS: 'all' } },
);
process.exit(status ?? 1);
