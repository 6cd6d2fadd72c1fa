import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectTags } from './collectTags.ts';
import { proceduresPage } from './procedures/page.ts';
import { requirementsPage } from './table.ts';

const root = join(import.meta.dirname, '../..');
await writeFile(
  join(root, 'docs/reference/requirements.md'),
  requirementsPage(await collectTags(root)),
);
await writeFile(join(root, 'docs/reference/procedures.md'), proceduresPage());
