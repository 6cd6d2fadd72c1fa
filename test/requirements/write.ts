import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectTags } from './collectTags.ts';
import { requirementsPage } from './table.ts';

const root = join(import.meta.dirname, '../..');
await writeFile(
  join(root, 'docs/reference/requirements.md'),
  requirementsPage(await collectTags(root)),
);
